import type { LookupClient } from './client.ts';
import type { Edition } from './editions.ts';
import { agreements, isSure } from './identity.ts';
import type { Candidate, Item, LookupResult, Page, Subject } from './types.ts';

type Tell = (id: string, result: LookupResult) => void;

/**
 * Looks up several subjects with as few requests as may be: their pages, then what Wikidata says of those. What is not
 * sure becomes a choice that is open: what may be meant is asked for when the reader wants it.
 */
export async function lookUpAll(
  client: LookupClient,
  edition: Edition,
  subjects: readonly Subject[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  for (const { id } of subjects) tell(id, { state: 'waiting' });
  const titles = [...new Set(subjects.map((subject) => titleOf(subject, edition)))];
  const pages = await client.pages(edition, titles, signal);
  const found: { subject: Subject; page: Page; stale: boolean }[] = [];
  for (const subject of subjects) {
    const got = pages.get(titleOf(subject, edition))!;
    if (!got.ok) tell(subject.id, { state: 'failed', problem: got.problem, until: got.until });
    else if (got.value === null) tell(subject.id, open('not-found'));
    else if (got.value.disambiguation) tell(subject.id, open('several'));
    else found.push({ subject, page: got.value, stale: got.stale });
  }
  // A page that is sure by its text alone is there before its facts are.
  for (const { subject, page, stale } of found) {
    const early = judged(subject, page, null, stale);
    if (early.state === 'found') tell(subject.id, early);
  }
  const kinds = new Map(found.flatMap(({ subject, page }) => (page.item ? [[page.item, subject.kind]] : [])));
  const items = await client.items(edition, kinds, signal);
  for (const { subject, page, stale } of found) {
    const got = page.item === null ? undefined : items.get(page.item);
    tell(
      subject.id,
      judged(subject, page, got?.ok ? got.value : null, stale || Boolean(got?.ok && got.stale)),
    );
  }
}

/** Looks up one subject to the end: where no page is surely meant, what may be is asked for at once. */
export async function lookUp(
  client: LookupClient,
  edition: Edition,
  subject: Subject,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  let first: LookupResult = { state: 'waiting' };
  const note: Tell = (id, result) => {
    first = result;
    if (result.state === 'waiting' || result.state === 'found' || result.state === 'failed') tell(id, result);
  };
  await lookUpAll(client, edition, [subject], note, signal);
  const outcome = first as LookupResult;
  if (outcome.state === 'choice') await offer(client, edition, subject, outcome, tell, signal);
}

/** Shows the page that the reader says is meant. */
export async function lookUpChosen(
  client: LookupClient,
  edition: Edition,
  subject: Subject,
  title: string,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const { id, kind, told } = subject;
  tell(id, { state: 'waiting' });
  const got = (await client.pages(edition, [title], signal)).get(title)!;
  if (!got.ok) return tell(id, { state: 'failed', problem: got.problem, until: got.until });
  if (got.value === null) return tell(id, { state: 'none' });
  const page = got.value;
  const item = page.item === null ? null : await client.items(edition, new Map([[page.item, kind]]), signal);
  const facts = item?.get(page.item!);
  const known = facts?.ok ? facts.value : null;
  tell(id, {
    state: 'found',
    page,
    item: known,
    agreed: kind === 'person' ? agreements(told, page, known) : [],
    chosen: true,
    stale: got.stale,
  });
}

async function offer(
  client: LookupClient,
  edition: Edition,
  subject: Subject,
  { why, candidates }: Extract<LookupResult, { state: 'choice' }>,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const title = titleOf(subject, edition);
  const more =
    why === 'several'
      ? await client.links(edition, title, signal)
      : await client.search(edition, title, signal);
  if (!more.ok && candidates.length === 0)
    return tell(subject.id, { state: 'failed', problem: more.problem, until: more.until });
  const all = distinct([...candidates, ...(more.ok ? more.value : [])]);
  tell(
    subject.id,
    all.length === 0 ? { state: 'none' } : { state: 'choice', why, candidates: all, open: !more.ok },
  );
}

/** A person's page is shown where it is surely about that person; any other page where it is of the right kind. */
function judged(subject: Subject, page: Page, item: Item | null, stale: boolean): LookupResult {
  const { kind, told } = subject;
  const right = kind === 'person' ? isSure(told, page, item) : item?.human !== true;
  if (!right) {
    const text = page.text.split('\n')[0] ?? '';
    return { state: 'choice', why: 'unsure', candidates: [{ title: page.title, text }], open: true };
  }
  const agreed = kind === 'person' ? agreements(told, page, item) : [];
  return { state: 'found', page, item, agreed, chosen: false, stale };
}

function open(why: 'several' | 'not-found'): LookupResult {
  return { state: 'choice', why, candidates: [], open: true };
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ title }, i) => candidates.findIndex((other) => other.title === title) === i);
}

/** What is asked for: the exact title where it is known, else the name, without what a title may not hold. */
export function titleOf({ name, title }: Subject, edition: Edition): string {
  const wanted = edition === 'en' && title !== null ? title : name;
  return wanted
    .replace(/[#<>[\]{}|_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
