import { spawn } from 'node:child_process';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@regional-presence/core';
import { afterAll } from 'vitest';
import { createFeedHandler, type FeedHandlerOptions } from '../src/index.js';

/** Sends a request to a feed handler for a dataset. */
export type Ask = (
  path: string,
  init: RequestInit,
  options: FeedHandlerOptions,
  data: Dataset,
) => Promise<Response>;

const askHandler: Ask = (path, init, options, data) =>
  createFeedHandler(data, options)(new Request(`https://example.org${path}`, init));

/** The port of a Deno server with the built handler, started on first use. */
let denoPort: Promise<number> | undefined;
let stop = () => {};
afterAll(() => stop());

const startDeno = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('serve-with-deno.mjs', import.meta.url));
    const permissions = ['--allow-net=127.0.0.1', '--no-prompt', '--no-lock'];
    const child = spawn('npx', ['-y', 'deno@2.9.6', 'run', ...permissions, script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    stop = () => child.stdin.end();
    child.stdout.on('data', (text: Buffer) => {
      const [, port] = /port (\d+)/.exec(String(text)) ?? [];
      if (port) resolve(Number(port));
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`Deno ended with ${code}`)));
  });

/** Sends the path unchanged, without normalization, and does not decompress the response. */
const send = (
  port: number,
  path: string,
  method: string,
  headers: Headers,
  body?: string,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const sent = { host: 'example.org', ...Object.fromEntries(headers) };
    httpRequest({ host: '127.0.0.1', port, path, method, headers: sent }, async (message) => {
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(chunk as Buffer);
      resolve(toResponse(message, Buffer.concat(chunks)));
    })
      .once('error', reject)
      .end(body);
  });

/** Headers that a server adds to every response. */
const SERVER_HEADERS: ReadonlySet<string> = new Set([
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
]);

function toResponse({ statusCode, headers }: IncomingMessage, body: Buffer): Response {
  const handlerHeaders = Object.entries(headers).filter(([name]) => !SERVER_HEADERS.has(name));
  return new Response(body.length === 0 ? null : new Uint8Array(body), {
    status: statusCode!,
    headers: handlerHeaders as [string, string][],
  });
}

let currentSetup: string | undefined;

const askDeno: Ask = async (path, init, options, data) => {
  denoPort ??= startDeno();
  const port = await denoPort;
  const setup = JSON.stringify({ data, options });
  if (setup !== currentSetup) await send(port, '/set-up', 'POST', new Headers(), setup);
  currentSetup = setup;
  return send(port, path, init.method ?? 'GET', new Headers(init.headers));
};

/** Calls the handler directly, or with FEED_RUNTIME=deno over the network on a Deno server. */
export const ask: Ask = process.env.FEED_RUNTIME === 'deno' ? askDeno : askHandler;
