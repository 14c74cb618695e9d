import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { createFeedHandler } from '@regional-presence/calendar';
import type { Dataset } from '@regional-presence/core';
import { serve as listen } from 'srvx';
import { counted } from '../terminal/summary-text.js';
import { paint, type Terminal } from '../terminal/terminal.js';
import { readWhole } from './diff.js';
import { type CalendarOptions, feedOptions } from './feed-options.js';
import type { ReadingOptions } from './import-paths.js';

export interface ServeOptions extends ReadingOptions, CalendarOptions {
  port: number;
  host: string;
}

/** A change is read after so many milliseconds without another: a program that saves writes several times. */
const QUIET = 200;

/**
 * `presence serve`: the feeds of files and folders over HTTP. What changes is read again, and served once it is
 * whole; what cannot be read leaves what was served before.
 */
export async function serve(
  paths: readonly string[],
  { port, host, ...options }: ServeOptions,
  terminal: Terminal,
): Promise<number> {
  const first = await readWhole(paths, options, terminal);
  if (!first) {
    terminal.err(`${paint(terminal, 'red', 'Nothing is served')}: a file could not be read.\n`);
    return 1;
  }
  let current: Dataset = first;
  const handler = createFeedHandler(() => current, { feed: feedOptions(options) });
  const server = listen({ port, hostname: host, fetch: handler, silent: true, gracefulShutdown: false });
  try {
    await server.ready();
  } catch (error) {
    terminal.err(`${paint(terminal, 'red', 'Nothing is served')}: ${(error as Error).message}\n`);
    return 1;
  }
  const reading = new Rereading(
    async () => {
      const read = await readWhole(paths, options, terminal);
      if (read) current = read;
      terminal.err(
        read
          ? `Read again: ${eventsOf(read)}.\n`
          : `A file cannot be read; what was read before is served: ${eventsOf(current)}.\n`,
      );
    },
    (error) =>
      terminal.err(
        `The files cannot be read again (${error.message}); what was read before is served: ${eventsOf(current)}.\n`,
      ),
  );
  const watchers = await Promise.all(paths.map((path) => watched(path, () => reading.ask())));
  terminal.out(`Feeds of ${eventsOf(current)} at ${server.url}\n`);
  await terminal.stopped();
  for (const watcher of watchers) watcher.close();
  await reading.done();
  await server.close(true);
  return 0;
}

const eventsOf = ({ events }: Dataset): string => counted(events.length, 'event');

/** Watches a folder, or of the folder of a file that file: programs put a new one in its place when they save. */
async function watched(path: string, changed: () => void): Promise<FSWatcher> {
  if ((await stat(path)).isDirectory()) return watch(path, changed);
  const name = basename(path);
  return watch(dirname(resolve(path)), (_event, file) => {
    if (file === null || file === name) changed();
  });
}

/** Reads again when it is asked, once it is quiet, one reading after the other; one that fails stops no later one. */
export class Rereading {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly read: () => Promise<void>,
    private readonly failed: (error: Error) => void,
  ) {}

  ask(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.read()).catch(this.failed);
    }, QUIET);
  }

  /** Nothing more is read; what is being read is finished. */
  done(): Promise<void> {
    clearTimeout(this.timer);
    return this.running;
  }
}
