import { attribute } from '../../../lib/analysers/attribution/attribute.ts';
import type { Range } from '../../../lib/analysers/attribution/phrases.ts';
import { readText } from '../../../lib/text/document.ts';

/** What a text attributes, as 'speaker: content | content'. Paragraphs are lines; one led by '> ' is a block quotation. */
export function attributed(source: string): string[] {
  const lines = source.split('\n');
  const text = lines.map((line) => line.replace(/^> /, '')).join('\n');
  let end = -1;
  const blocks = lines.map((line) => {
    const start = end + 1;
    end = start + line.replace(/^> /, '').length;
    return { start, end, role: line.startsWith('> ') ? ('quote' as const) : ('paragraph' as const) };
  });
  const { reading, attributions } = attribute(readText(text, blocks));
  const { tokens } = reading.document;
  const words = (range: Range) => text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
  return attributions.map(
    ({ speaker, content }) => `${speaker ? words(speaker) : '-'}: ${content.map(words).join(' | ')}`,
  );
}
