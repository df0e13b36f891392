import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/text/document.ts';

function sentences(text: string): string[] {
  return readText(text, [{ start: 0, end: text.length }]).sentences.map((s) => text.slice(s.start, s.end));
}

/** Each line is one sentence; the text is their join. */
const whole = (...lines: string[]) => expect(sentences(lines.join(' '))).toEqual(lines);

describe('sentences', () => {
  it('end at marks before a capital', () =>
    whole('The vote passed.', 'Nobody spoke!', 'Why?', 'It was late.'));
  it('go on where a small letter follows', () => whole('“Why?” she asked.', 'Nobody knew… or cared.'));

  describe('with abbreviations', () => {
    it('go on after titles, even before a word of grammar', () =>
      whole('Mr. Lee met Gen. Ortiz and Dr. An Li.', 'They agreed.'));
    it('go on after initials', () => whole('J. K. Moreno wrote to B. Hall.', 'He answered.'));
    it('go on after months and companies', () =>
      whole('On Jan. 5 Acme Corp. Ltd. sold Halden Inc. to Brandt Co. in Oslo.'));
    it('end after a company where a word of grammar follows', () =>
      whole('He works at Acme Inc.', 'The firm is small.'));
    it('end after a time of day likewise', () => whole('They met at 5 p.m.', 'The talks failed.'));
    it('go on after it before a name', () => whole('They met at 5 p.m. Tuesday in Rome.'));
    it('end after dotted acronyms before a word of grammar', () =>
      whole('She moved to the U.S.', 'He stayed.'));
    it('go on after them before a name', () => whole('A U.S. Senate panel met.', 'It adjourned.'));
    it('read No. before a number as a short form', () =>
      whole('He was No. 5 on the list.', 'She was first.'));
    it('read No as a word elsewhere', () => whole('She said no.', 'He said yes.'));
    it('leave numbers of lists with their words', () => whole('1. Close the door.', '2. Wait.'));
    it('end after a year', () => whole('It was 1916.', 'The border was open.'));
    it('keep decimal numbers whole', () => whole('Prices rose 3.5 percent.', 'Wages fell.'));
  });

  describe('with quotation marks', () => {
    it('take in the closing mark', () => whole('“We won.”', '“They lost.”', 'Both left.'));
    it('leave an opening straight mark to the next', () => whole('She nodded.', '"We won," he said.'));
    it('tell closing from opening straight marks', () => whole('"We won."', '"They lost."'));
    it('are cut within a long quotation', () => whole('“We came.', 'We saw,” she said.'));
    it('keep an exclamation with its speaker', () => whole('“Stop!” Ms. Lee said.', '"Who?" Ortiz asked.'));
    it('cut after an exclamation when somebody does something else', () =>
      whole('“Stop!”', 'Ms. Lee turned away.'));
    it('take in brackets', () => whole('(It rained.)', 'They went in.'));
  });

  it('never cross a block', () => {
    const text = 'No end here\n\nNext one';
    const document = readText(text, [
      { start: 0, end: 11 },
      { start: 13, end: 21 },
    ]);
    expect(document.sentences.map((s) => [s.block, s.start, s.end])).toEqual([
      [0, 0, 11],
      [1, 13, 21],
    ]);
  });

  it('cover all tokens once', () => {
    const text = 'A. B said "C." D… E!? (F) 3. G... h "I! J" k.';
    const document = readText(text, [{ start: 0, end: text.length }]);
    let next = 0;
    for (const sentence of document.sentences) {
      expect(sentence.firstToken).toBe(next);
      next = sentence.lastToken;
    }
    expect(next).toBe(document.tokens.length);
  });
});
