import { SECTIONS, SERVICES } from '../words.ts';
import type { Signal } from './types.ts';

const SERVICE = new RegExp(`[/.?=&_-](?:${SERVICES})(?:[/=?&_.-]|$)`, 'i');
const NEWS = new RegExp(`[/.-](?:${SECTIONS}|story|stories|arti(?:cle|kel))(?:[/.-]|$)`, 'i');
const OUTLET =
  /news|times|post|herald|daily|tribune|gazette|journal|zeitung|guardian|press|telegraph|independent|reuters|radio|tv|today|nachrichten|diario|express|courier|\b(?:abc|bbc|cbs|cnn|nbc|npr|cbc|fox)/i;

/** Host and path of an address. */
function cut(url: string): [host: string, path: string] {
  const [, host = '', path = ''] = /^https?:..(?:www.)?([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  return [host, path];
}

export const ADDRESS = ['slugWords', 'slugLength', 'digits', 'html', 'service', 'news', 'outlet'];

/** The shape of the page's address. */
export const address: Signal = {
  read({ url }) {
    const [host, path] = cut(url);
    const slug = path.split('/').reduce((a, b) => (b.length > a.length ? b : a), '');
    return [
      slug.split(/[-_+]|%20/).length,
      slug.length,
      path.replace(/\D/g, '').length,
      /\.(?:s?html?|php|aspx?|ece)$/.test(path),
      SERVICE.test(`.${host}${path}`),
      NEWS.test(`.${host}${path}`),
      OUTLET.test(host),
    ];
  },
  reason: ({ url }, article) => !article && cut(url)[1].length < 2 && 'A front page',
};
