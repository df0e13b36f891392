import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
  "connect-src 'self' https://*.wikipedia.org https://www.wikidata.org; " +
  "img-src 'self' data: https://upload.wikimedia.org";

/** Whatever makes markup or code of a text. */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?|parseHTMLUnsafe|parseFromString|srcdoc|document\.write(?:ln)?|eval\(|new Function|setTimeout\(["'`]|importScripts)/;

interface BuiltManifest {
  manifest_version: number;
  permissions: string[];
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the files built as %s', (target) => {
  const folder = `${ROOT}.output/${target}/`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const read = (name: string) => readFileSync(folder + name, 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest & Record<string, unknown>;

  it('make neither markup nor code of a text', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((file) => {
      const sink = SINKS.exec(readFileSync(file, 'utf8'))?.[0];
      return sink ? [`${file}: ${sink}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('hold no script within a page and none from elsewhere', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const tags = readFileSync(page, 'utf8').match(/<script\b[^>]*>[^<]*/g) ?? [];
      expect(tags.length).toBeGreaterThan(0);
      for (const tag of tags) expect(tag).toMatch(/\bsrc="\/[^"/][^"]*"[^>]*>\s*$/);
    }
  });

  it('ask for the policy and for no more than is needed', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
    const known = ['storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'];
    expect(manifest.permissions.filter((name) => !known.includes(name))).toEqual([]);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url', 'key'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('stay small: the script on every page, and models and indexes together', () => {
    expect(Buffer.byteLength(read('detector.js'))).toBeLessThanOrEqual(12_000);
    const data = files.filter((file) => file.endsWith('.bin'));
    expect(data.length).toBeGreaterThan(2);
    const gzipped = data.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(gzipped).toBeLessThan(2.5e6);
  });
});
