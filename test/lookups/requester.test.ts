import { describe, expect, it } from 'vitest';
import { Requester } from '../../lib/lookups/requester.ts';
import { json, NEVER, network, type Server } from './network.ts';

const URL_A = 'https://en.wikipedia.org/w/api.php?a';
const URL_B = 'https://www.wikidata.org/w/api.php?b';

function requester(server: Server) {
  const net = network(server);
  return { net, requester: new Requester(net.ports) };
}

/** Busy so many times, then well. */
function busy(times: number, status: number, retryAfter: string | null, body: unknown = null): Server {
  let left = times;
  return () => (left-- > 0 ? json(body, status, retryAfter) : json({ fine: true }));
}

describe('Requester', () => {
  it('sends one request after another', async () => {
    const { net, requester: all } = requester(async () => {
      await new Promise((done) => setTimeout(done, 1));
      return json({});
    });
    await Promise.all([1, 2, 3, 4].map(() => all.get(URL_A, 'pages', 'x', NEVER)));
    expect(net.asked).toHaveLength(4);
    expect(net.mostAtOnce()).toBe(1);
  });

  it.each([429, 503])('waits as long as a server that answers %i says, then asks again', async (status) => {
    const { net, requester: one } = requester(busy(1, status, '7'));
    expect(await one.get(URL_A, 'pages', 'x', NEVER)).toEqual({ ok: true, body: { fine: true } });
    expect(net.waits).toEqual([7_000]);
    expect(net.log.map((record) => record.status)).toEqual([status, 200]);
  });

  it('takes a date for when to come back', async () => {
    const { net, requester: one } = requester(busy(1, 503, 'Sun, 01 Jun 2025 00:00:09 GMT'));
    await one.get(URL_A, 'pages', 'x', NEVER);
    expect(net.waits).toEqual([9_000]);
  });

  it('waits longer each time where no time is said, and gives up after three tries', async () => {
    const { net, requester: one } = requester(busy(9, 429, null));
    const answer = await one.get(URL_A, 'pages', 'x', NEVER);
    expect(answer).toMatchObject({ ok: false, problem: 'busy' });
    expect(net.waits).toEqual([2_000, 4_000]);
    expect(net.asked).toHaveLength(3);
  });

  it('backs off where the replicas lag', async () => {
    const lag = { error: { code: 'maxlag', info: 'Waiting for a server: 6 seconds lagged' } };
    const { net, requester: one } = requester(busy(1, 200, '5', lag));
    expect(await one.get(URL_A, 'pages', 'x', NEVER)).toMatchObject({ ok: true });
    expect(net.waits).toEqual([5_000]);
  });

  it('does not wait for minutes, and asks nothing of that host until then', async () => {
    const { net, requester: all } = requester((url) =>
      url.host === 'en.wikipedia.org' ? json(null, 429, '600') : json({}),
    );
    const first = await all.get(URL_A, 'pages', 'x', NEVER);
    expect(first).toEqual({ ok: false, problem: 'busy', until: net.ports.now() + 600_000 });
    expect(await all.get(URL_A, 'pages', 'y', NEVER)).toMatchObject({ ok: false, problem: 'busy' });
    expect(net.asked).toHaveLength(1);
    expect(await all.get(URL_B, 'items', 'Q1', NEVER)).toMatchObject({ ok: true });
    net.pass(601_000);
    await all.get(URL_A, 'pages', 'y', NEVER);
    expect(net.asked).toHaveLength(3);
  });

  it('goes on after a request without an answer', async () => {
    let dead = true;
    const { requester: all } = requester(() => (dead ? 'dead' : json({})));
    expect(await all.get(URL_A, 'pages', 'x', NEVER)).toEqual({ ok: false, problem: 'offline', until: null });
    dead = false;
    expect(await all.get(URL_A, 'pages', 'x', NEVER)).toMatchObject({ ok: true });
  });

  it('tells a refusal from an answer that is no JSON', async () => {
    const replies = [json(null, 403), json(null), json({ error: { code: 'badvalue' } })];
    const { requester: all } = requester(() => replies.shift()!);
    const problems = [];
    for (let i = 0; i < 3; i++) problems.push(await all.get(URL_A, 'pages', 'x', NEVER));
    expect(problems).toMatchObject([
      { problem: 'refused' },
      { problem: 'unreadable' },
      { problem: 'refused' },
    ]);
  });

  it('sends nothing once it is ended', async () => {
    const { net, requester: one } = requester(() => json({}));
    expect(await one.get(URL_A, 'pages', 'x', AbortSignal.abort())).toMatchObject({ ok: false });
    expect(net.asked).toEqual([]);
  });

  it('writes down every request, also those without an answer', async () => {
    const { net, requester: all } = requester((url) => (url.host === 'www.wikidata.org' ? 'dead' : json({})));
    await all.get(URL_A, 'pages', 'Ana Ferrer', NEVER);
    await all.get(URL_B, 'items', 'Q1', NEVER);
    expect(net.log).toMatchObject([
      { host: 'en.wikipedia.org', purpose: 'pages', about: 'Ana Ferrer', status: 200 },
      { host: 'www.wikidata.org', purpose: 'items', about: 'Q1', status: null },
    ]);
  });
});
