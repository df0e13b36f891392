import { describe, expect, it } from 'vitest';
import { partyOf } from '../../lib/messages/sender.ts';

const OWN = { id: 'own', base: 'chrome-extension://own/' };

describe('partyOf', () => {
  it('knows a content script by its tab and web address', () => {
    expect(partyOf({ id: 'own', tab: { id: 3 }, url: 'https://gazette.example/a' }, OWN)).toBe('page');
  });

  it('knows pages of the extension, in a tab or not', () => {
    expect(partyOf({ id: 'own', url: 'chrome-extension://own/sidepanel.html' }, OWN)).toBe('extension');
    expect(partyOf({ id: 'own', tab: { id: 3 }, url: 'chrome-extension://own/options.html' }, OWN)).toBe(
      'extension',
    );
  });

  it('takes the background, which may have no address, for the extension', () => {
    expect(partyOf({ id: 'own' }, OWN)).toBe('extension');
  });

  it('knows nobody else', () => {
    expect(partyOf({ id: 'other', url: 'chrome-extension://own/sidepanel.html' }, OWN)).toBeNull();
    expect(partyOf({ url: 'https://gazette.example/' }, OWN)).toBeNull();
    expect(partyOf({ id: 'own', tab: { id: 3 }, url: 'file:///a.html' }, OWN)).toBeNull();
    expect(partyOf({ id: 'own', tab: { id: 3 }, url: 'chrome-extension://owner/x.html' }, OWN)).toBeNull();
  });
});
