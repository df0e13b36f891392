import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/article/fold.ts';
import { buildText, offsetOf, positionOf, segmentsOf } from '../../lib/article/text-map.ts';
import { documentOf } from '../support/pages.ts';

const document = documentOf('');
const node = (data: string): Text => document.createTextNode(data);

function textOf(...blocks: string[][]) {
  const builder = buildText();
  const nodes = blocks.map((strings) => strings.map(node));
  for (const block of nodes) {
    for (const text of block) builder.add(text, text.data, 0, text.data.length);
    builder.endBlock();
  }
  return { map: builder.finish(), nodes };
}

describe('buildText', () => {
  it('joins blocks by a blank line and blanks across nodes by one', () => {
    expect(textOf(['One ', ' two', '\n'], [' \n '], ['three']).map.text).toBe('One two\n\nthree');
  });
  it('breaks lines without a node, and not at the start of a block', () => {
    const builder = buildText();
    builder.breakLine();
    builder.add(node('a '), 'a ', 0, 2);
    builder.breakLine();
    builder.add(node(' b'), ' b', 0, 2);
    builder.endBlock();
    expect(builder.finish().text).toBe('a\nb');
  });
  it('folds as fold does, however the text is cut into nodes', () => {
    const unit = fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\ufb01', '😀', '.', 'é');
    const strings = fc.array(
      fc.array(unit, { maxLength: 8 }).map((units) => units.join('')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(strings, (parts) => {
        const { map } = textOf(parts);
        expect(map.text).toBe(fold(parts.join('')));
        for (const { start, end, node, from, to } of map.segments) {
          expect(fold(map.text.slice(start, end))).toBe(fold(node.data.slice(from, to)));
        }
      }),
      { seed: 7 },
    );
  });
});

describe('places', () => {
  it('finds the node of each character, and its offset again', () => {
    const { map, nodes } = textOf(['Soft\u00adly  spo', 'ken'], ['Next']);
    expect(map.text).toBe('Softly spoken\n\nNext');
    const [first, second] = nodes[0]!;
    expect(positionOf(map, 4)).toEqual({ node: first, offset: 5 });
    expect(positionOf(map, 11)).toEqual({ node: second, offset: 1 });
    expect(offsetOf(map, second!, 1)).toBe(11);
  });
  it('has none for the gap between blocks, nor for other nodes', () => {
    const { map } = textOf(['a'], ['b']);
    expect(positionOf(map, 1)).toBeNull();
    expect(offsetOf(map, node('a'), 0)).toBeNull();
  });
  it('gives the whole of a ligature for any part of it', () => {
    const { map, nodes } = textOf(['o\ufb03ce']);
    expect(segmentsOf(map, 2, 3)).toEqual([{ start: 1, end: 4, node: nodes[0]![0], from: 1, to: 2 }]);
    expect(positionOf(map, 2)).toEqual({ node: nodes[0]![0], offset: 1 });
  });
});
