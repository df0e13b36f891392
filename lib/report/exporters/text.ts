import { fragmentLink } from './fragment.ts';
import { outlineOf } from './outline.ts';
import type { Exporter } from './types.ts';

/** Plain text, as for a mail. */
export const text: Exporter = {
  extension: 'txt',
  mediaType: 'text/plain',
  carriesText: false,
  write(report, t) {
    const { article, page } = report;
    const head = [article.headline ?? t('no_headline'), article.outlet, article.published, page.url].filter(
      Boolean,
    );
    const parts = outlineOf(report, t).map(({ title, lines }) => {
      const items = lines.map(({ label, words, evidence }) => {
        const link = evidence && fragmentLink(page.url, article, evidence);
        return [[label, words?.replace(/\s+/g, ' ')].filter(Boolean).join(': '), link && `  ${link}`]
          .filter(Boolean)
          .join('\n');
      });
      return [title.toUpperCase(), ...items].join('\n');
    });
    return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
  },
};
