import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { CHROME_RULES, chromeFaults, type Manifest } from '../../../lib/cli/package/chrome-rules.ts';

const MANIFEST: Manifest = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: 'Says who said what.',
  version: '1.2.3',
  minimum_chrome_version: '123',
  default_locale: 'en',
  icons: { 128: 'icons/128.png' },
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
};

/** A package that keeps every rule, changed. */
function packed(change: Partial<Manifest> = {}, files: Record<string, string | Buffer> = {}) {
  const all: Record<string, string | Buffer> = {
    'manifest.json': JSON.stringify({ ...MANIFEST, ...change }),
    '_locales/en/messages.json': JSON.stringify({ name: { message: 'Backgrounder' } }),
    'icons/128.png': readFileSync(`${ROOT}public/icons/128.png`),
    'background.js': 'void 0',
    ...files,
  };
  return new Map(Object.entries(all).map(([path, content]) => [path, Buffer.from(content)]));
}

describe("the store's rules", () => {
  it('find nothing in a good package', () => expect(chromeFaults(packed())).toEqual([]));

  it.each<[string, Partial<Manifest>]>([
    ['manifest version', { manifest_version: 2 }],
    ['version of', { version: '1.02' }],
    ['version of', { version: '1.2.3.4.5' }],
    ['version of', { version: '0.0' }],
    ['version of', { version: '1.0.0-beta' }],
    ['version of', { version: '70000' }],
    ['name in every', { name: 'x'.repeat(76) }],
    ['name in every', { name: '__MSG_missing__' }],
    ['description in every', { description: 'x'.repeat(133) }],
    ['description in every', { description: '' }],
    ['default language', { default_locale: 'de' }],
    ['icons', { icons: { 48: 'icons/128.png', 128: 'icons/128.png' } }],
    ['icons', { icons: {} }],
    ['the least version', { minimum_chrome_version: '' }],
    ['every file', { background: { service_worker: 'gone.js' } }],
    ['other browser', { browser_specific_settings: {} }],
    ['other browser', { key: 'abc' }],
    ['code from', { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } }],
    ['code from', { content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" } }],
  ])("'%s' stops at %j", (rule, change) => {
    expect(chromeFaults(packed(change)).join()).toContain(rule);
  });

  it.each<[string, Record<string, string>]>([
    ['name in every', { '_locales/de/messages.json': '{}' }],
    ['code from', { 'page.html': '<script src="https://cdn.example/x.js"></script>' }],
    ['code from', { 'x.js': 'eval ("1")' }],
    ['names that Chrome keeps', { '_private/x.js': '' }],
    ['left over', { 'x.js.map': '{}' }],
    ['manifest.json', { 'manifest.json': '{' }],
  ])("'%s' stops at the files %j", (rule, files) => {
    expect(chromeFaults(packed({}, files)).join()).toContain(rule);
  });

  it('have names of their own', () => {
    expect(new Set(CHROME_RULES.map(({ name }) => name)).size).toBe(CHROME_RULES.length);
  });
});
