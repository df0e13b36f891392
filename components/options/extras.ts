import type { ComponentType } from 'preact';
import type { GroupName } from '../../lib/options/groups.ts';
import type { TextKey } from '../../lib/texts/index.ts';
import { LookupRequests } from './LookupOptions.tsx';
import { MemoryExtra } from './MemoryOptions.tsx';
import { SiteTester } from './SiteList.tsx';
import type { FieldProps } from './types.ts';

type Extra = ComponentType<Omit<FieldProps, 'name'>>;

/** A line that holds for all options of a part. */
export const NOTES: { [N in GroupName]?: TextKey } = {
  analysis: 'option_minimum_note',
};

/** What a part of the page shows below its options. */
export const EXTRAS: { [N in GroupName]?: Extra } = {
  sites: SiteTester,
  lookups: LookupRequests,
  memory: MemoryExtra,
};
