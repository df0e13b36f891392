import type { Article, Block } from '../report/types.ts';

const PARAGRAPHS = [
  'The Dutch and Danish governments are preparing to share a power cable under the North Sea, the largest such project since the oil shock of 1973, according to an investigation by the Harbour Courier.',
  'Citing three current and one former ministry officials, the Courier said the cable would cost about four billion euros. The officials, who were not authorised to speak in public, said that the route was still being debated and that a first draft had been rejected in January.',
  'Dutch Energy Minister Ida Bakker welcomed the plan on Tuesday. “We will not buy our winters from others again,” Bakker told reporters in The Hague. She said work could begin in spring.',
  'Fishing crews are less sure. Jonas Holm, a spokesman for the Esbjerg Fishing Association, said the route would cut through spawning grounds. The European Commission declined to comment.',
  'Half a century ago both countries closed their motorways on Sundays to save fuel. It was the first time since the Second World War that energy had been rationed there.',
  'Bakker is due in Copenhagen next week. The Danish Energy Agency did not reply to questions.',
];

const GAP = '\n\n';

function blocksOf(paragraphs: readonly string[]): Block[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const block: Block = { start, end: start + paragraph.length, role: 'paragraph' };
    start = block.end + GAP.length;
    return block;
  });
}

/** A short article written for the project: people and outlet are made up. Previews and tests show it. */
export const SAMPLE_ARTICLE: Article = {
  headline: 'Two governments plan a cable under the North Sea',
  standfirst: null,
  byline: ['Mara Lund'],
  outlet: 'The Quay Gazette',
  published: '2025-03-04',
  modified: null,
  section: 'Energy',
  declaredTags: ['Energy'],
  entries: [],
  trace: [
    { kept: true, rule: 'paragraphs', start: 0, excerpt: PARAGRAPHS[0]!.slice(0, 80) },
    { kept: false, rule: 'newsletter box', start: null, excerpt: 'Get the morning briefing in your inbox' },
  ],
  text: PARAGRAPHS.join(GAP),
  blocks: blocksOf(PARAGRAPHS),
};
