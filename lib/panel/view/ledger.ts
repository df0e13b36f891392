import type { ContextReport, Quote, Source } from '../../report/types.ts';

/** A source with all it is said to have said, and who relays it. */
export interface LedgerRow {
  source: Source;
  quotes: Quote[];
  via: Source | null;
}

export type LedgerGroupName = 'named' | 'anonymous' | 'documents';

export interface LedgerGroup {
  name: LedgerGroupName;
  rows: LedgerRow[];
}

export interface Ledger {
  groups: LedgerGroup[];
  /** Statements whose source is not told. */
  unattributed: Quote[];
}

const GROUP_OF = {
  person: 'named',
  organization: 'named',
  anonymous: 'anonymous',
  outlet: 'documents',
  document: 'documents',
} as const satisfies Record<Source['kind'], LedgerGroupName>;

/** Named sources first, then anonymous ones, then outlets and documents; in each the order of the report. */
export function ledgerOf({ sources, quotes }: Pick<ContextReport, 'sources' | 'quotes'>): Ledger {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const said = Map.groupBy(quotes, (quote) =>
    quote.source !== null && byId.has(quote.source) ? quote.source : null,
  );
  const rows = sources.map((source) => ({
    source,
    quotes: said.get(source.id) ?? [],
    via: source.via === null ? null : (byId.get(source.via) ?? null),
  }));
  const names: LedgerGroupName[] = ['named', 'anonymous', 'documents'];
  const groups = names
    .map((name) => ({ name, rows: rows.filter(({ source }) => GROUP_OF[source.kind] === name) }))
    .filter((group) => group.rows.length > 0);
  return { groups, unattributed: said.get(null) ?? [] };
}

/**
 * How the story knows: the longest chain of sources that relay one another, the nearest to the article first. Shorter
 * than two where nothing is relayed.
 */
export function relayChain(sources: readonly Source[]): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const chains = sources.map((source) => {
    const chain = [source];
    for (let at = source.via; at !== null; ) {
      const next = byId.get(at);
      if (!next || chain.includes(next)) break;
      chain.unshift(next);
      at = next.via;
    }
    return chain;
  });
  const longest = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
  return longest.length > 1 ? longest : [];
}

/** What a source is called: its name, or the words the article has for it. */
export function nameOf(source: Source): string {
  return source.name ?? source.as?.quote ?? source.evidence[0]?.quote ?? '';
}
