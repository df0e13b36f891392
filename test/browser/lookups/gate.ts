import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { PICTURE } from './picture.ts';
import type { Backend } from './small-servers.ts';

/** What the browser is to find here instead of the real ones. */
export const HOSTS = ['en.wikipedia.org', 'de.wikipedia.org', 'www.wikidata.org', 'upload.wikimedia.org'];

export interface Asked {
  host: string;
  url: URL;
  headers: http.IncomingHttpHeaders;
  /** When it came and went, ms. */
  from: number;
  to: number;
}

/** What a server in trouble answers instead. */
export interface Trouble {
  status: number;
  retryAfter: string;
}

/** Wikipedia, Wikidata and their pictures over TLS on one port, with trouble on demand. */
export interface Gate {
  port: number;
  /** Everything that was asked, but for the browser's own questions before it. */
  asked: Asked[];
  /** The next answers; what is not in trouble is answered well. */
  troubles: Trouble[];
  /** Hangs up on everybody after so many more answers, until `start`. */
  stop(after?: number): void;
  start(): void;
  close(): void;
}

export async function openGate(wikipedia: Backend, wikidata: Backend): Promise<Gate> {
  const asked: Asked[] = [];
  const troubles: Trouble[] = [];
  let left = Number.POSITIVE_INFINITY;
  const server = https.createServer(makeCertificate('look-ups test'), (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]!;
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (left <= 0) return void request.socket.destroy();
    const entry: Asked = { host, url, headers: request.headers, from: Date.now(), to: Number.NaN };
    if (request.method !== 'OPTIONS') {
      asked.push(entry);
      left -= 1;
    }
    response.once('close', () => {
      entry.to = Date.now();
    });
    const trouble = request.method === 'OPTIONS' ? undefined : troubles.shift();
    if (trouble) return void refuse(response, trouble);
    if (host === 'upload.wikimedia.org') {
      return void response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
    }
    pass(request, response, host === 'www.wikidata.org' ? wikidata : wikipedia);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    troubles,
    stop(after = 0) {
      left = after;
      if (after === 0) server.closeAllConnections();
    },
    start() {
      left = Number.POSITIVE_INFINITY;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function refuse(response: http.ServerResponse, { status, retryAfter }: Trouble): void {
  const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };
  response.writeHead(status, { ...cors, 'retry-after': retryAfter }).end('busy');
}

function pass(request: http.IncomingMessage, response: http.ServerResponse, { port }: Backend): void {
  const { method, url, headers } = request;
  const onward = http.request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => response.destroy());
  request.pipe(onward);
}
