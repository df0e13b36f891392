import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { permissionsOf, unjustified } from '../../../lib/cli/package/store-rules.ts';

const packed = (manifest: object) => new Map([['manifest.json', Buffer.from(JSON.stringify(manifest))]]);

describe('permissions', () => {
  it('are all that the manifest asks for', () => {
    const files = packed({
      permissions: ['storage'],
      host_permissions: ['https://*/*'],
      optional_permissions: ['tabs'],
    });
    expect(permissionsOf(files)).toEqual(['storage', 'tabs', 'https://*/*']);
  });

  it('need a heading of their own', () => {
    expect(unjustified(['storage', 'tabs'], '# `storage`\nand `tabs`\n')).toEqual(['tabs']);
  });
});

/** The limits of both stores. Characters */
describe.each(readdirSync(`${ROOT}public/_locales`))('the listing in %s', (locale) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`${ROOT}public/_locales/${locale}/messages.json`, 'utf8'),
  );
  it('has a name and a description that fit', () => {
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extension_description']?.message.length).toBeGreaterThan(40);
  });
});
