import type { Article, Block, Page } from '../report/types.ts';

const TERMINAL = /[.!?…:;,"'”’)\]]\s*$/;
const LIST_ITEM = /^(?:[-*•–]|\d{1,2}[.)])\s/;
/** A line with more characters is a paragraph, whatever it ends with. */
const HEADING_LENGTH = 140;
/** Texts wrapped by hand have lines of about this many characters. */
const WRAPPED_LENGTH = { min: 45, max: 100 };
/** Fewer lines say nothing about how a text is wrapped. */
const LINES_TO_TELL = 8;

/** Reads plain text as an article: `text` is the text itself, blocks are its paragraphs. */
export function articleFromText(text: string, published: string | null): Article {
  const blocks = blocksOf(text);
  const first = blocks[0];
  return {
    headline: first?.role === 'heading' ? text.slice(first.start, first.end) : null,
    standfirst: null,
    byline: [],
    outlet: null,
    published,
    modified: null,
    section: null,
    declaredTags: [],
    entries: [],
    trace: [],
    text,
    blocks,
  };
}

/** A text handed over as the article is one: nothing is known of its page. */
export function pageOfText(url: string | null, text: string): Page {
  const isArticle = text.trim() !== '';
  return {
    url,
    lang: 'en',
    isArticle,
    confidence: isArticle ? 1 : 0,
    kind: isArticle ? 'news' : 'other',
    reasons: [isArticle ? 'given as text' : 'the file is empty'],
    partial: null,
  };
}

function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const isWrapped = looksWrapped(lines.map((line) => text.slice(line.start, line.end)));
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && !line.afterBlank && (isWrapped || goesOn(text, last, line))) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end, role: 'paragraph' });
  }
  for (const block of blocks) block.role = roleOf(text.slice(block.start, block.end));
  return blocks;
}

interface Line {
  start: number;
  end: number;
  afterBlank: boolean;
}

/** Lines that hold more than white space, trimmed. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === '') afterBlank = true;
    else {
      const start = at + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, afterBlank });
      afterBlank = false;
    }
    at = end + 1;
  }
  return lines;
}

function looksWrapped(lines: readonly string[]): boolean {
  if (lines.length < LINES_TO_TELL) return false;
  const lengths = lines.map((line) => line.length).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const open = lines.filter((line) => !TERMINAL.test(line)).length;
  return median >= WRAPPED_LENGTH.min && median <= WRAPPED_LENGTH.max && open > lines.length / 2;
}

/** A sentence broken over two lines: the first has no end, the second starts in lower case. */
function goesOn(text: string, block: Block, line: Line): boolean {
  return (
    !TERMINAL.test(text.slice(block.start, block.end)) && /^\p{Ll}/u.test(text.slice(line.start, line.end))
  );
}

function roleOf(block: string): Block['role'] {
  if (LIST_ITEM.test(block)) return 'list-item';
  return block.length <= HEADING_LENGTH && !TERMINAL.test(block) ? 'heading' : 'paragraph';
}
