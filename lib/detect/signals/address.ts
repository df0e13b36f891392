import { SECTIONS, SERVICES } from '../words.ts';
import type { Signal } from './types.ts';

const DATE = /\/(?:19|20)\d\d[/-]?(?:\d{1,2}|[a-z]{3})(?:[/-]?\d{1,2})?[/_-]/i;
const LISTING =
  /[/?&=](?:categor(?:y|ies)|tags?|topics?|sections?|authors?|search|archives?|page|results|videos?|galler(?:y|ies)|photos?)(?:[/=?&-]|$)/i;
const SERVICE = new RegExp(`[/.?=&_-](?:${SERVICES})(?:[/=?&_.-]|$)`, 'i');
const NEWS = new RegExp(`[/.-](?:${SECTIONS}|story|stories|arti(?:cle|kel))(?:[/.-]|$)`, 'i');
const OUTLET =
  /news|times|post|herald|daily|tribune|gazette|journal|zeitung|guardian|press|chronicle|observer|telegraph|independent|standard|reuters|radio|tv|today|nachrichten|diario|mirror|express|globe|courier|\b(?:abc|bbc|cbs|cnn|nbc|npr|pbs|cbc|fox)/i;

/** Host, path and query of an address. */
function cut(url: string): [host: string, path: string, query: string] {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/(?:www\.)?([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  return [host, path, query];
}

export const ADDRESS = [
  'root',
  'slugWords',
  'slugLength',
  'digits',
  'date',
  'html',
  'listing',
  'service',
  'news',
  'outlet',
  'outletName',
];

/** The shape of the page's address. */
export const address: Signal = {
  read({ url, metas }) {
    const [host, path, query] = cut(url);
    const slug = path.split('/').reduce((a, b) => (b.length > a.length ? b : a), '');
    return [
      path.length < 2,
      slug.split(/[-_+]|%20/).length,
      slug.length,
      path.replace(/\D/g, '').length,
      DATE.test(path),
      /\.(?:s?html?|php|aspx?|ece)$/.test(path),
      LISTING.test(path + query),
      SERVICE.test(`.${host}${path}`),
      NEWS.test(`.${host}${path}`),
      OUTLET.test(host),
      OUTLET.test(metas.get('og:site_name') ?? ''),
    ];
  },
  reason({ url }, article) {
    const [, path, query] = cut(url);
    if (article) return DATE.test(path) && 'Its address holds a date, as those of news do';
    if (path.length < 2) return 'It is the front page of its site';
    return LISTING.test(path + query) && 'Its address is that of a list or a search';
  },
};
