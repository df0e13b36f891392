import { describe, expect, it } from 'vitest';
import { itemsUrl, pageAddress, pagesUrl, searchUrl } from '../../../lib/lookups/api/urls.ts';
import { EDITIONS } from '../../../lib/lookups/editions.ts';
import config from '../../../wxt.config.ts';

describe('addresses', () => {
  it('ask the standard API, as nobody, and let a lagging server say no', () => {
    const { origin, pathname, searchParams } = new URL(pagesUrl('fr', ['Vale & Sons', 'Ä']));
    expect(origin + pathname).toBe('https://fr.wikipedia.org/w/api.php');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      action: 'query',
      titles: 'Vale & Sons|Ä',
      redirects: '1',
      maxlag: '5',
      origin: '*',
    });
  });

  it('cannot be led elsewhere by a name', () => {
    for (const name of ['../../evil', 'x&action=edit', '@evil.example/']) {
      const url = new URL(searchUrl('en', name));
      expect(url.host).toBe('en.wikipedia.org');
      expect(url.searchParams.get('gsrsearch')).toBe(name);
      expect(url.searchParams.getAll('action')).toEqual(['query']);
      expect(new URL(pageAddress('en', name)).host).toBe('en.wikipedia.org');
    }
  });

  it('are all of hosts that the extension pages may connect to', () => {
    const manifest = (config.manifest as (env: object) => Record<string, Record<string, string>>)({
      browser: 'chrome',
    });
    const policy = manifest['content_security_policy']!['extension_pages']!;
    const [, connect] = /connect-src ([^;]+)/.exec(policy)!;
    expect(connect).toBe("'self' https://*.wikipedia.org https://www.wikidata.org");
    const hosts = [
      ...EDITIONS.map((edition) => new URL(pagesUrl(edition, ['x'])).host),
      new URL(itemsUrl('en', ['Q1'])).host,
    ];
    expect(hosts.filter((host) => !/^(\w+\.wikipedia|www\.wikidata)\.org$/.test(host))).toEqual([]);
  });
});
