import type { ContextReport, Entity, FindingKind, Findings, Source } from '../report/types.ts';
import { targetOf } from './target.ts';
import type { Correction } from './types.ts';

/** The report as the reader put it right. Corrections whose finding is not there change nothing. */
export function applyCorrections(report: ContextReport, corrections: readonly Correction[]): ContextReport {
  return corrections.reduce((current, correction) => applyOne(current, correction, report), report);
}

/** @param original findings are known by what they were called when they were made */
function applyOne(report: ContextReport, correction: Correction, original: ContextReport): ContextReport {
  const { list, key } = correction.target;
  const ids = new Set(idsOf(original, list, key));
  if (ids.size === 0) return report;
  switch (correction.do) {
    case 'hide':
      return hide(report, list, ids);
    case 'rename':
      return change(report, list, ids, { name: correction.name, label: correction.name });
    case 'retype':
      return list === 'entities' ? change(report, list, ids, { kind: correction.kind }) : report;
    case 'not-official':
      return change(report, list, ids, { official: false, office: null });
    case 'merge':
      return merge(report, ids, idsOf(original, list, correction.into)[0]);
  }
}

function idsOf<K extends FindingKind>(report: ContextReport, list: K, key: string): string[] {
  const findings: readonly Findings[K][number][] = report[list];
  return findings.filter((finding) => targetOf(list, finding).key === key).map(({ id }) => id);
}

/** What belonged to a hidden source is hidden with it; a hidden entity leaves its source. */
function hide(report: ContextReport, list: FindingKind, ids: ReadonlySet<string>): ContextReport {
  const rest = { ...report, [list]: report[list].filter(({ id }) => !ids.has(id)) };
  if (list !== 'sources') return rest;
  return { ...rest, quotes: report.quotes.filter(({ source }) => source === null || !ids.has(source)) };
}

/** Sets those of the fields that a finding has. */
function change(
  report: ContextReport,
  list: FindingKind,
  ids: ReadonlySet<string>,
  fields: Record<string, unknown>,
): ContextReport {
  const changed = report[list].map((finding) => {
    if (!ids.has(finding.id)) return finding;
    const own = Object.entries(fields).filter(([name]) => name in finding);
    return { ...finding, ...Object.fromEntries(own) };
  });
  return { ...report, [list]: changed };
}

function merge(report: ContextReport, ids: ReadonlySet<string>, into: string | undefined): ContextReport {
  const gone = report.entities.filter(({ id }) => ids.has(id) && id !== into);
  if (into === undefined || gone.length === 0) return report;
  const goneIds = new Set(gone.map(({ id }) => id));
  const moved = (id: string | null) => (id !== null && goneIds.has(id) ? into : id);
  const sources: Source[] = report.sources.map((source) => ({ ...source, entity: moved(source.entity) }));
  const entities = report.entities
    .filter(({ id }) => !goneIds.has(id))
    .map((entity) => (entity.id === into ? gone.reduce(joined, entity) : entity))
    .sort((a, b) => b.salience - a.salience);
  return { ...report, entities, sources };
}

function joined(kept: Entity, gone: Entity): Entity {
  const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return {
    ...kept,
    aliases: [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter(
      (alias) => alias !== kept.name,
    ),
    role: kept.role ?? gone.role,
    roles: [...kept.roles, ...gone.roles].sort(byPlace),
    official: kept.official || gone.official,
    mentions: [...kept.mentions, ...gone.mentions].sort(byPlace),
    references: [...kept.references, ...gone.references].sort(byPlace),
    salience: kept.salience + gone.salience,
    gloss: kept.gloss ?? gone.gloss,
  };
}
