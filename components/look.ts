import type { Options } from '../lib/options/schema.ts';

/** Sets theme, text size, density and language on a page's root; the style sheets follow. */
export function applyLook(root: HTMLElement, options: Options, language: string): void {
  root.dataset['theme'] = options['look.theme'];
  root.dataset['text'] = String(options['look.text']);
  root.dataset['density'] = options['look.density'];
  root.lang = language;
}
