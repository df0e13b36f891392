import { expect, it } from 'vitest';
import { releaseNotes } from '../../../lib/cli/package/release-notes.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2025-11-04\n\n- A thing.\n\n## [1.1.0]\n\n- Older.\n';

it('are those of the version', () => expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toBe('- A thing.\n'));

it('are refused where tag, package and changelog disagree', () => {
  expect(() => releaseNotes('v1.2.1', '1.2.0', CHANGELOG)).toThrow('v1.2.1');
  expect(() => releaseNotes('v2.0.0', '2.0.0', CHANGELOG)).toThrow('no section');
});
