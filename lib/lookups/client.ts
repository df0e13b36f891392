import { itemOf, itemsNamed, type Label, parseItems, parseLabels } from './api/items.ts';
import type { Json } from './api/json.ts';
import { parseCandidates, parsePages } from './api/pages.ts';
import { itemsUrl, labelsUrl, linksUrl, MOST_ITEMS, MOST_TITLES, pagesUrl, searchUrl } from './api/urls.ts';
import { isFresh } from './cache.ts';
import type { Edition } from './editions.ts';
import type { LookupPorts } from './ports.ts';
import { type Failure, Requester } from './requester.ts';
import type { Candidate, Item, Page, RequestPurpose, SubjectKind } from './types.ts';

/** What was asked for, from the network or kept; `stale` where asking again failed. */
export type Got<T> = { ok: true; value: T; stale: boolean } | Failure;

/** Asks Wikipedia and Wikidata, and keeps what they say. */
export class LookupClient {
  readonly #ports: LookupPorts;
  readonly #requester: Requester;

  constructor(ports: LookupPorts) {
    this.#ports = ports;
    this.#requester = new Requester(ports);
  }

  /** Pages by title, with one request for all that are not kept; null for a title without a page. */
  pages(
    edition: Edition,
    titles: readonly string[],
    signal: AbortSignal,
  ): Promise<Map<string, Got<Page | null>>> {
    return this.#many<Page | null>(
      titles,
      (title) => `page/${edition}/${title}`,
      MOST_TITLES,
      async (wanted) => {
        const url = pagesUrl(edition, wanted);
        const answer = await this.#requester.get(url, 'pages', wanted.join(', '), signal);
        if (!answer.ok) return answer;
        return { ok: true, value: parsePages(answer.body, edition, wanted, this.#ports.now()) };
      },
    );
  }

  /** Pages that a disambiguation page names. */
  links(edition: Edition, title: string, signal: AbortSignal): Promise<Got<Candidate[]>> {
    return this.#candidates('links', `links/${edition}/${title}`, linksUrl(edition, title), title, signal);
  }

  /** Pages found by words. */
  search(edition: Edition, words: string, signal: AbortSignal): Promise<Got<Candidate[]>> {
    return this.#candidates('search', `search/${edition}/${words}`, searchUrl(edition, words), words, signal);
  }

  /** Items of Wikidata by id, each read as of its kind; null for one that is not there. */
  async items(
    edition: Edition,
    wanted: ReadonlyMap<string, SubjectKind>,
    signal: AbortSignal,
  ): Promise<Map<string, Got<Item | null>>> {
    return this.#many<Item | null>(
      [...wanted.keys()],
      (id) => `item/${edition}/${wanted.get(id)}/${id}`,
      MOST_ITEMS,
      async (ids) => {
        const url = itemsUrl(edition, ids);
        const answer = await this.#requester.get(url, 'items', ids.join(', '), signal);
        if (!answer.ok) return answer;
        const entities = parseItems(answer.body);
        const kindOf = (id: string) => wanted.get(id) ?? 'other';
        const named = [...entities].flatMap(([id, entity]) => itemsNamed(entity, kindOf(id)));
        const labels = await this.#labels(edition, [...new Set(named)], signal);
        if (!labels.ok) return labels;
        const make = (id: string, entity: Json) =>
          itemOf(id, entity, kindOf(id), labels.value, edition, this.#ports.now());
        return { ok: true, value: new Map([...entities].map(([id, entity]) => [id, make(id, entity)])) };
      },
    );
  }

  async #labels(edition: Edition, ids: readonly string[], signal: AbortSignal) {
    const found = new Map<string, Label>();
    const key = (id: string) => `label/${edition}/${id}`;
    const got = await this.#many<Label | null>(ids, key, MOST_ITEMS, async (wanted) => {
      const url = labelsUrl(edition, wanted);
      const answer = await this.#requester.get(url, 'labels', wanted.join(', '), signal);
      return answer.ok ? { ok: true, value: parseLabels(answer.body, edition) } : answer;
    });
    for (const [id, label] of got) {
      if (!label.ok) return label;
      if (label.value) found.set(id, label.value);
    }
    return { ok: true as const, value: found };
  }

  async #candidates(
    purpose: RequestPurpose,
    key: string,
    url: string,
    about: string,
    signal: AbortSignal,
  ): Promise<Got<Candidate[]>> {
    const got = await this.#many<Candidate[]>(
      [about],
      () => key,
      1,
      async () => {
        const answer = await this.#requester.get(url, purpose, about, signal);
        if (!answer.ok) return answer;
        const others = parseCandidates(answer.body).filter(({ title }) => title !== about);
        return { ok: true, value: new Map([[about, others]]) };
      },
    );
    return got.get(about)!;
  }

  /** What is kept and fresh, and the rest by as few requests as may be. What fails falls back on what is kept. */
  async #many<T>(
    ids: readonly string[],
    keyOf: (id: string) => string,
    most: number,
    load: (ids: string[]) => Promise<{ ok: true; value: ReadonlyMap<string, T> } | Failure>,
  ): Promise<Map<string, Got<T>>> {
    const { cache } = this.#ports;
    const kept = new Map(await Promise.all(ids.map(async (id) => [id, await cache.get(keyOf(id))] as const)));
    const got = new Map<string, Got<T>>();
    const missing: string[] = [];
    for (const [id, entry] of kept) {
      if (entry && isFresh(entry, this.#ports.now()))
        got.set(id, { ok: true, value: entry.value as T, stale: false });
      else missing.push(id);
    }
    for (let from = 0; from < missing.length; from += most) {
      const part = missing.slice(from, from + most);
      const loaded = await load(part);
      for (const id of part) {
        const old = kept.get(id);
        if (loaded.ok) {
          const value = loaded.value.get(id) ?? (null as T);
          got.set(id, { ok: true, value, stale: false });
          await cache.put(keyOf(id), { value, at: this.#ports.now() });
        } else got.set(id, old ? { ok: true, value: old.value as T, stale: true } : loaded);
      }
    }
    return got;
  }
}
