import type { MarkKind } from '../../lib/messages/marks.ts';
import type { Options } from '../../lib/options/schema.ts';
import { SAMPLE_ARTICLE } from '../../lib/sample/article.ts';

/** Words of the sample's third paragraph with what they are; only some of them are key. */
const MARKED: { words: string; kind: MarkKind; key: boolean }[] = [
  { words: 'Ida Bakker', kind: 'name', key: true },
  { words: '“We will not buy our winters from others again,”', kind: 'said', key: true },
  { words: 'The Hague', kind: 'name', key: false },
  { words: 'work could begin in spring', kind: 'said', key: false },
];
const PARAGRAPH = 2;

/** A paragraph as the page would show it with these options. */
export function PageSample({ options }: { options: Options }) {
  const amount = options['reading.mode'] === 'panel' ? 'off' : options['highlights.amount'];
  const block = SAMPLE_ARTICLE.blocks[PARAGRAPH]!;
  const text = SAMPLE_ARTICLE.text.slice(block.start, block.end);
  const shown = MARKED.filter(({ kind, key }) => {
    const wanted = kind === 'said' ? options['highlights.said'] : options['highlights.name'];
    return amount !== 'off' && wanted && (amount === 'all' || key);
  });
  let at = 0;
  const pieces = shown.map(({ words, kind }) => {
    const start = text.indexOf(words, at);
    const before = text.slice(at, start);
    at = start + words.length;
    return { before, words, kind };
  });
  return (
    <p class="sample" data-style={options['highlights.style']}>
      {pieces.map(({ before, words, kind }) => (
        <>
          {before}
          <span class={`hl-${kind}`}>{words}</span>
        </>
      ))}
      {text.slice(at)}
    </p>
  );
}
