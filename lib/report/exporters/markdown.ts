import { fragmentLink } from './fragment.ts';
import { outlineOf } from './outline.ts';
import type { Exporter } from './types.ts';

/** Markdown, each line with a link to its words. */
export const markdown: Exporter = {
  extension: 'md',
  mediaType: 'text/markdown',
  carriesText: false,
  write(report, t) {
    const { article, page } = report;
    const title = escapeMarkdown(article.headline ?? t('no_headline'));
    const about = [article.outlet, article.published, page.url && `<${page.url}>`]
      .filter(Boolean)
      .join(' · ');
    const parts = outlineOf(report, t).map(({ title, lines }) => {
      const items = lines.map(({ label, words, quoted, evidence }) => {
        const link = evidence && fragmentLink(page.url, article, evidence);
        const said = words === null ? '' : setWords(words, quoted);
        const body = [label && `**${escapeMarkdown(label)}**`, said].filter(Boolean).join(': ');
        return `- ${body}${link ? ` [¶](${link})` : ''}`;
      });
      return `## ${escapeMarkdown(title)}\n\n${items.join('\n')}`;
    });
    return `${[`# ${title}`, about, ...parts].filter(Boolean).join('\n\n')}\n`;
  },
};

/** A paraphrase is in italics: quotation marks are only for what the article quotes. */
function setWords(words: string, quoted: boolean): string {
  const line = escapeMarkdown(words.replace(/\s+/g, ' '));
  return quoted ? line : `*${line}*`;
}

/** Words of a page stay words: nothing in them is taken for markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
