import type { Options } from '../options/schema.ts';
import { matchesPattern } from './pattern.ts';

/** What the reader wants on a site. */
export type Permission = 'read' | 'ask' | 'off';

/**
 * Whether a page is read by itself, on a click or not at all. The block list is stronger than the allow list, and on
 * an allowed site the panel reads by itself in every mode.
 */
export function permissionFor(url: string, options: Options): Permission {
  const listed = (name: 'sites.allow' | 'sites.block') =>
    options[name].some((pattern) => matchesPattern(pattern, url));
  if (listed('sites.block')) return 'off';
  const mode = options['reading.mode'];
  if (mode === 'automatic' || mode === 'panel' || listed('sites.allow')) return 'read';
  return 'ask';
}
