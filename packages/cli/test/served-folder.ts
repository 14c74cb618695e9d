import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PresenceRun, type StartedPresence, startPresence } from './run-presence.js';

const HEADER = 'Title,Date,City,Region,Kind';
export const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
export const event = (title: string, day = 2) => `${title},2099-05-${String(day).padStart(2, '0')},Lima,AMS,`;
export const events = (count: number) =>
  Array.from({ length: count }, (_, i) => event(`Forum on subject ${i + 1}`, i + 1));

export const feed = async (url: string, name = 'all.ics') => (await fetch(`${url}${name}`)).text();
export const vevents = (text: string) => text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
/** The VEVENT of the event with a title. */
export const named = (text: string, title: string) => vevents(text).find((found) => found.includes(title))!;
export const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/** A folder of its own for one test, and the server of it. */
export interface ServedFolder {
  folder: string;
  /** A path that is not in the folder. */
  outside(name: string): string;
  path(name: string): string;
  write(name: string, ...rows: string[]): void;
  /** Starts `presence serve`. */
  start(...options: string[]): StartedPresence;
  /** Starts it on files that were written long ago, and returns the address of the feeds. */
  serve(...options: string[]): Promise<string>;
  /** Resolves when the server writes a text. */
  reported(text: string | RegExp): Promise<unknown>;
  stop(): Promise<PresenceRun>;
}

/** @param onTestFinished registers what is done after the test. */
export function servedFolder(onTestFinished: (done: () => Promise<void>) => void): ServedFolder {
  const root = mkdtempSync(join(tmpdir(), 'presence-test-'));
  const folder = join(root, 'served');
  mkdirSync(folder);
  const path = (name: string) => join(folder, name);
  let server: StartedPresence | undefined;
  const start = (...options: string[]) => {
    server = startPresence(['serve', folder, '--port', '0', ...options]);
    return server;
  };
  onTestFinished(async () => {
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  });
  return {
    folder,
    path,
    start,
    outside: (name) => join(root, name),
    write: (name, ...rows) => writeFileSync(path(name), csv(...rows)),
    async serve(...options) {
      for (const name of readdirSync(folder)) utimesSync(path(name), 1e9, 1e9);
      return (await start(...options).written(/http:\/\/\S+/))[0];
    },
    reported: (text) => server!.written(text),
    stop: () => server!.stop(),
  };
}
