import { spawn } from 'node:child_process';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@regional-presence/core';
import { afterAll } from 'vitest';
import { createFeedHandler, type FeedHandlerOptions } from '../src/index.js';

/** Asks for a path of the feeds of a dataset. */
export type Ask = (
  path: string,
  init: RequestInit,
  options: FeedHandlerOptions,
  data: Dataset,
) => Promise<Response>;

const askHandler: Ask = (path, init, options, data) =>
  createFeedHandler(data, options)(new Request(`https://example.org${path}`, init));

/** A server of Deno, started once, that serves the built handler. */
let server: Promise<number> | undefined;
let stop = () => {};
afterAll(() => stop());

const startDeno = (): Promise<number> =>
  new Promise((found, failed) => {
    const script = fileURLToPath(new URL('serve-with-deno.mjs', import.meta.url));
    const permissions = ['--allow-net=127.0.0.1', '--no-prompt', '--no-lock'];
    const child = spawn('npx', ['-y', 'deno@2.9.6', 'run', ...permissions, script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    stop = () => child.stdin.end();
    child.stdout.on('data', (text: Buffer) => {
      const [, port] = /port (\d+)/.exec(String(text)) ?? [];
      if (port) found(Number(port));
    });
    child.once('error', failed).once('exit', (code) => failed(new Error(`Deno ended with ${code}`)));
  });

/** Asks as it is given: nothing of the path is put in order, and nothing of the answer is unpacked. */
const send = (
  port: number,
  path: string,
  method: string,
  headers: Headers,
  body?: string,
): Promise<Response> =>
  new Promise((done, failed) => {
    const sent = { host: 'example.org', ...Object.fromEntries(headers) };
    httpRequest({ host: '127.0.0.1', port, path, method, headers: sent }, async (answer) => {
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece as Buffer);
      done(responseOf(answer, Buffer.concat(pieces)));
    })
      .once('error', failed)
      .end(body);
  });

/** What every server adds of its own to an answer. */
const OF_THE_SERVER: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

function responseOf({ statusCode, headers }: IncomingMessage, body: Buffer): Response {
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_SERVER.has(name));
  return new Response(body.length === 0 ? null : new Uint8Array(body), {
    status: statusCode!,
    headers: kept as [string, string][],
  });
}

let servedNow: string | undefined;

const askDeno: Ask = async (path, init, options, data) => {
  server ??= startDeno();
  const port = await server;
  const wanted = JSON.stringify({ data, options });
  if (wanted !== servedNow) await send(port, '/set-up', 'POST', new Headers(), wanted);
  servedNow = wanted;
  return send(port, path, init.method ?? 'GET', new Headers(init.headers));
};

/** Of the handler itself, or with FEED_RUNTIME=deno of a server of Deno over the network. */
export const ask: Ask = process.env.FEED_RUNTIME === 'deno' ? askDeno : askHandler;
