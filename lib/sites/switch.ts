import type { Options } from '../options/schema.ts';
import { matchesPattern, patternOf } from './pattern.ts';

/**
 * The block list after the reader turned a page's site on or off. On takes away every pattern that covers the page; off
 * adds its host. Addresses that are no web pages change nothing.
 */
export function switchSite(
  url: string,
  on: boolean,
  blocked: Options['sites.block'],
): Options['sites.block'] {
  const rest = blocked.filter((pattern) => !matchesPattern(pattern, url));
  if (on || !URL.canParse(url)) return rest;
  const pattern = patternOf(new URL(url).host);
  return pattern === null ? blocked : [...rest, pattern];
}
