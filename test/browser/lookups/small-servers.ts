import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ITEMS, PAGES, type WikiPage } from './articles.ts';

/** Something that listens on a port of this computer. */
export interface Backend {
  name: string;
  port: number;
  close(): Promise<void> | void;
}

/** Answers as Wikidata's `wbgetentities` does; there is no package of Wikidata to install. */
export function startWikidata(): Promise<Backend> {
  return start('a small server with the shape of Wikidata', (asked) => {
    const ids = (asked.get('ids') ?? '').split('|');
    return { entities: Object.fromEntries(ids.map((id) => [id, ITEMS[id] ?? { id, missing: '' }])) };
  });
}

/** Answers as MediaWiki's `query` does, for machines where MediaWiki is not installed. */
export function startWikipedia(): Promise<Backend> {
  return start('a small server with the shape of MediaWiki', (asked) => {
    if (asked.get('generator')) return { query: { pages: candidates(asked) } };
    const titles = (asked.get('titles') ?? '').split('|');
    const redirects = titles.flatMap((from) => {
      const to = find(from)?.to;
      return to ? [{ from, to }] : [];
    });
    const targets = new Set(titles.map((title) => find(title)?.to ?? title));
    const rightsinfo = {
      text: 'CC BY-SA of the test',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    };
    return { query: { redirects, pages: [...targets].map((title) => page(title)), rightsinfo } };
  });
}

async function start(name: string, answer: (asked: URLSearchParams) => object): Promise<Backend> {
  const server = http.createServer((request, response) => {
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'api-user-agent',
      'content-type': 'application/json',
    };
    response.writeHead(200, cors);
    response.end(JSON.stringify(answer(new URL(request.url ?? '/', 'http://x').searchParams)));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { name, port, close: () => void server.close() };
}

function find(title: string): WikiPage | undefined {
  return PAGES.find((one) => one.title === title);
}

function page(title: string) {
  const found = find(title);
  if (!found) return { title, missing: true };
  const { intro, item, names, picture } = found;
  return {
    title,
    extract: intro.map((text) => text.replace(/<\/?b>/g, '')).join('\n'),
    revisions: [{ timestamp: '2025-03-01T00:00:00Z' }],
    pageprops: { ...(item ? { wikibase_item: item } : {}), ...(names ? { disambiguation: '' } : {}) },
    ...(picture
      ? {
          pageimage: picture.replaceAll(' ', '_'),
          thumbnail: {
            source: `https://upload.wikimedia.org/${picture.replaceAll(' ', '_')}`,
            width: 2,
            height: 2,
          },
        }
      : {}),
  };
}

function candidates(asked: URLSearchParams) {
  const words = (asked.get('gsrsearch') ?? '').split(' ');
  const titles =
    asked.get('generator') === 'links'
      ? (find(asked.get('titles') ?? '')?.names ?? [])
      : PAGES.map(({ title }) => title).filter((title) => words.every((word) => title.includes(word)));
  return titles.map((title, i) => ({ ...page(title), index: i + 1 }));
}
