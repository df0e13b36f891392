import { ANALYSER_SETTINGS, FINDING_KINDS, type Setting } from '../analysers/settings.ts';
import type { FindingKind } from '../report/types.ts';
import { type Field, type Range, range, toggle } from './fields.ts';

type Settings = typeof ANALYSER_SETTINGS;
type SettingName = { [K in FindingKind]: `${K}.${Extract<keyof Settings[K], string>}` }[FindingKind];
export type SwitchName = `${FindingKind}.on`;
export type BarName = `${FindingKind}.minimum`;
/** Options that are numbers, of whichever analyser. */
export type NumberName = BarName | SettingName;

/** Below one half a finding is more likely wrong than right, by what its rule promises. */
const BAR = { from: 0, to: 1, step: 0.05, fallback: 0.5 };

type AnalyserFields = Readonly<Record<SwitchName, Field<boolean>> & Record<NumberName, Range>>;

/** The options that every analyser has, and those that one has: 'history.on', 'history.minimum', 'history.years'. */
export const ANALYSER_FIELDS = Object.fromEntries(
  FINDING_KINDS.flatMap((kind) => [
    [`${kind}.on`, toggle(true)],
    [`${kind}.minimum`, fieldOf(BAR)],
    ...Object.entries(ANALYSER_SETTINGS[kind]).map(([name, setting]) => [
      `${kind}.${name}`,
      fieldOf(setting as Setting),
    ]),
  ]),
) as AnalyserFields;

/** Names of an analyser's options, the switch first. */
export function optionsOfAnalyser(kind: FindingKind): (SwitchName | NumberName)[] {
  const names = Object.keys(ANALYSER_FIELDS) as (SwitchName | NumberName)[];
  return names.filter((name) => name.startsWith(`${kind}.`));
}

function fieldOf({ from, to, step, fallback }: Setting): Range {
  return range(from, to, step, fallback);
}
