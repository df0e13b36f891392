import type { Fault } from './faults.ts';
import type { JsonSchema } from './fields.ts';
import { normalize } from './normalize.ts';
import { OPTION_NAMES, type OptionName, type Options, SCHEMA } from './schema.ts';

/** What an administrator has fixed. Only these options are shown locked. */
export interface Policy {
  options: Partial<Options>;
  /** Values of the policy that were not allowed; they are passed over. */
  faults: Fault[];
}

/** No browser has a policy of its own accord. */
export const NO_POLICY: Policy = { options: {}, faults: [] };

/** A policy out of what the browser's managed storage holds; Firefox hands it over unjudged. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const { options, faults } = normalize(managed);
  const faulty = new Set(faults.map(({ name }) => name));
  const names = OPTION_NAMES.filter((name) => managed[name] !== undefined && !faulty.has(name));
  return { options: Object.fromEntries(names.map((name) => [name, options[name]])), faults };
}

/** The options that are the administrator's. */
export function lockedBy({ options }: Policy): ReadonlySet<OptionName> {
  return new Set(Object.keys(options) as OptionName[]);
}

/** The schema of policies for the manifest's `storage.managed_schema`. */
export function policySchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(OPTION_NAMES.map((name) => [name, SCHEMA[name].json])),
  };
}
