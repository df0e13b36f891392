import { type Fault, fault } from '../options/faults.ts';
import { ENTITY_KINDS } from '../own/read.ts';
import type { Correction } from './types.ts';

/** Corrections by the address of the page. */
export type PageCorrections = Record<string, Correction[]>;

const LISTS = ['entities', 'sources', 'quotes', 'history', 'tags'];

/** What each correction holds beside its target. */
const NEEDS: Record<Correction['do'], (given: Record<string, unknown>) => string | null> = {
  hide: () => null,
  'not-official': () => null,
  rename: ({ name }) => (isText(name) ? null : 'name'),
  merge: ({ into }) => (isText(into) ? null : 'into'),
  retype: ({ kind }) => (ENTITY_KINDS.some((known) => known === kind) ? null : 'kind'),
};

/** Corrections out of anything, with every fault named: 'corrections[https://…][2].target'. */
export function readCorrections(value: unknown, name = 'corrections') {
  const faults: Fault[] = [];
  const corrections: PageCorrections = {};
  if (!isObject(value)) return { corrections, faults: [fault(name, 'expects_object')] };
  for (const [url, list] of Object.entries(value)) {
    const at = `${name}[${url}]`;
    if (!/^https?:\/\//.test(url) || !Array.isArray(list)) {
      faults.push(fault(at, 'expects_list'));
      continue;
    }
    faults.push(...list.flatMap((item: unknown, i) => faultsOf(item, `${at}[${i}]`)));
    corrections[url] = list as Correction[];
  }
  return { corrections, faults };
}

function faultsOf(value: unknown, name: string): Fault[] {
  if (!isObject(value)) return [fault(name, 'expects_object')];
  const { do: what, target } = value;
  if (!isText(what) || !Object.hasOwn(NEEDS, what))
    return [fault(`${name}.do`, 'expects_one_of', Object.keys(NEEDS).join(', '))];
  const isTarget = isObject(target) && LISTS.includes(String(target['list'])) && isText(target['key']);
  if (!isTarget) return [fault(`${name}.target`, 'expects_object')];
  const missing = NEEDS[what as Correction['do']](value);
  return missing === null ? [] : [fault(`${name}.${missing}`, 'expects_text')];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
