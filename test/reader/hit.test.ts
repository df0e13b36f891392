// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { markAt, type Placed } from '../../lib/reader/hit.ts';

let text: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>Mayor Ida Bakker spoke</p>';
  text = document.querySelector('p')!.firstChild as Text;
});

/** A mark on part of the text. jsdom has no layout: each has the box of all of it. */
function placed(mark: string, from: number, to: number): Placed<string> {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  range.getClientRects = () => [new DOMRect(0, 0, 100, 20)] as unknown as DOMRectList;
  return { mark, range };
}

const caret = (offset: number) => ({ caretPositionFromPoint: () => ({ offsetNode: text, offset }) });

describe('markAt', () => {
  it('asks the registry where it answers, and takes the shortest mark', () => {
    const long = placed('sentence', 0, 22);
    const short = placed('name', 6, 16);
    const foreign = document.createRange();
    const highlightsFromPoint = () => [{ ranges: [foreign, long.range] }, { ranges: [short.range] }];
    expect(markAt({}, { highlightsFromPoint }, [long, short], 5, 5)?.mark).toBe('name');
  });

  it("knows no marks that are the page's own", () => {
    const highlightsFromPoint = () => [{ ranges: [document.createRange()] }];
    expect(markAt(caret(8), { highlightsFromPoint }, [placed('name', 6, 16)], 5, 5)).toBeNull();
  });

  it('goes by the caret elsewhere', () => {
    const marks = [placed('sentence', 0, 22), placed('name', 6, 16)];
    expect(markAt(caret(8), {}, marks, 5, 5)?.mark).toBe('name');
    expect(markAt(caret(2), {}, marks, 5, 5)?.mark).toBe('sentence');
  });

  it('takes no caret for a hit that was found beside the words', () => {
    expect(markAt(caret(8), {}, [placed('name', 6, 16)], 300, 5)).toBeNull();
    expect(markAt({}, {}, [placed('name', 6, 16)], 5, 5)).toBeNull();
  });
});
