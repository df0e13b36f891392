import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { withFigures } from './write.ts';

const README = `# A\n\n<!-- figures:others -->\n<!-- /figures:others -->\n<!-- figures:all -->\n<!-- /figures:all -->\n\nEnd\n`;
const NAMES = { id: 'names', title: 'Names', figures: [{ name: 'F1', measured: '80.6', baseline: '49.9' }] };
const SIZES = { id: 'sizes', title: 'Sizes', figures: [{ name: 'zip', measured: '2 MB' }] };

it('writes each section into its place, and again over itself', () => {
  const once = withFigures(README, [NAMES, SIZES], 'Measured today.', true);
  expect(once).toContain('Measured today.');
  expect(once.indexOf('80.6')).toBeLessThan(once.indexOf('figures:all'));
  expect(once).toContain('<details><summary>Sizes</summary>');
  expect(once.endsWith('<!-- /figures:all -->\n\nEnd\n')).toBe(true);
  expect(withFigures(once, [NAMES, SIZES], 'Measured today.', true)).toBe(once);
});

it('leaves the other sections as they are where only some were run', () => {
  const once = withFigures(README, [NAMES, SIZES], '', true);
  const later = withFigures(once, [{ ...SIZES, figures: [{ name: 'zip', measured: '3 MB' }] }], 'x', false);
  expect(later).toContain('3 MB');
  expect(later).not.toContain('2 MB');
  expect(later.match(/80\.6/g)).toHaveLength(2);
});

it('needs a place in the README, which has one', () => {
  expect(() => withFigures('# A\n', [NAMES], '', true)).toThrow('figures:others');
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  expect(withFigures(readme, [NAMES], '', true)).toContain('80.6');
});
