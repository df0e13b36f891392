import { describe, expect, it } from 'vitest';
import { checkEvents } from '../../../lib/knowledge/source/check-events.ts';
import { readEventLine } from '../../../lib/knowledge/source/event-line.ts';

const SENTENCES = [
  'The sea broke through a strip of sand and made an island of the north.',
  'Wind took the roofs of forty farms before anyone on the coast was awake.',
];

const entry = (title: string, place: string, sentence = SENTENCES[0]!) => ({
  ...readEventLine(`${title} | 1825 | ${place} | | disaster | 2 | | ${sentence}`),
  file: 'storms.psv',
  line: 1,
});

describe('checkEvents', () => {
  it('finds nothing to say about sound entries', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      entry(
        `Storm ${100 + i}`,
        'Denmark',
        `${i} roofs ${i} walls: ${SENTENCES[1]!.slice(0, -1)} at ${i} that day, ${i}.`,
      ),
    );
    expect(checkEvents(many)).toEqual([]);
  });

  it('finds titles and sentences that come twice', () => {
    const problems = checkEvents([entry('Flood', 'Denmark'), entry('flood', 'Denmark')]);
    expect(problems).toContain('two entries: flood');
    expect(problems).toContain(`two sentences: ${SENTENCES[0]}`);
  });

  it('finds places without a country', () => {
    expect(checkEvents([entry('Flood', 'Atlantis; Ys')])[0]).toMatch(/no country among the places/);
  });

  it('finds frames that many sentences share', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      entry(
        `Storm ${100 + i}`,
        'Denmark',
        `The sea broke ${i} of the old walls that had kept it from town ${i}.`,
      ),
    );
    expect(checkEvents(many)).toContain("60 sentences of the form 'the sea broke …'");
  });

  it('finds entries out of order', () => {
    expect(checkEvents([entry('Storm', 'Denmark'), entry('Flood', 'Denmark', SENTENCES[1])])).toEqual(
      expect.arrayContaining([expect.stringMatching(/Flood: out of order/)]),
    );
  });
});
