import { FINDING_KINDS } from '../analysers/registry.ts';
import { detect } from '../detect/index.ts';
import { extract } from '../extract/index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { languageOf } from '../languages/index.ts';
import { DEFAULT_ANALYSIS } from '../options/analysis.ts';
import { analyze, emptyReport } from '../report/analyze.ts';
import type { Article, ContextReport, FindingKind, Page } from '../report/types.ts';
import { decodeText, type Input } from './inputs.ts';
import { articleFromText, pageOfText } from './plain-text.ts';
import type { Settings } from './usage.ts';

/** What is printed for one file: a report, without the lists that were not asked for. */
export type PartialReport = Partial<ContextReport>;

const EMPTY_ARTICLE: Article = articleFromText('', null);

/** Reports on the bytes of a page or text. @throws Error when they cannot be read. */
export async function reportOn(
  bytes: Buffer,
  input: Pick<Input, 'url' | 'published'>,
  settings: Pick<Settings, 'text' | 'stage' | 'trace' | 'only'>,
  knowledge: Knowledge,
): Promise<PartialReport> {
  if (!settings.text) return readPage(bytes, input, settings, knowledge);
  const text = decodeText(bytes);
  const page = pageOfText(input.url, text);
  return finish(page, articleFromText(text, input.published), settings, knowledge);
}

/** Reports on the bytes of a saved page. @throws Error when they cannot be parsed. */
export async function readPage(
  bytes: Buffer,
  input: Pick<Input, 'url' | 'published'>,
  settings: Pick<Settings, 'stage' | 'trace' | 'only'>,
  knowledge: Knowledge,
): Promise<PartialReport> {
  // Loaded when it is needed: texts alone are read without a DOM, which takes a while to start.
  const { NO_URL, openPage } = await import('./page-file.ts');
  const opened = openPage(bytes, input.url);
  try {
    const url = input.url ?? NO_URL;
    const page: Page = { ...detect(opened.document, url), url: input.url };
    if (settings.stage === 'detect') return withoutLists(emptyReport(EMPTY_ARTICLE, page), []);
    const extraction = extract(opened.document, url, { trace: settings.trace });
    const article = { ...extraction.article, published: input.published ?? extraction.article.published };
    const lang = languageOf(article.text, page.lang);
    return finish(
      { ...page, lang, partial: page.partial ?? extraction.partial },
      article,
      settings,
      knowledge,
    );
  } finally {
    opened.close();
  }
}

/** The report without the lists that were not asked for. */
function withoutLists(report: ContextReport, wanted: readonly FindingKind[]): PartialReport {
  const partial: PartialReport = { ...report };
  for (const kind of FINDING_KINDS) if (!wanted.includes(kind)) delete partial[kind];
  return partial;
}

function finish(
  page: Page,
  article: Article,
  settings: Pick<Settings, 'stage' | 'only'>,
  knowledge: Knowledge,
): PartialReport {
  if (settings.stage !== 'report') return withoutLists(emptyReport(article, page), []);
  const report = analyze(article, page, {
    knowledge,
    options: DEFAULT_ANALYSIS,
    ...(settings.only ? { only: settings.only } : {}),
  });
  return settings.only ? withoutLists(report, settings.only) : report;
}
