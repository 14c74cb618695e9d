import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { createFeedHandler } from '@regional-presence/calendar';
import type { Dataset } from '@regional-presence/core';
import { serve as startServer } from 'srvx';
import type { CommandContext } from './context.js';
import { DebouncedReload } from './debounced-reload.js';
import { type CalendarOptions, feedSetOptions } from './feed-options.js';
import { importDataset } from './import-dataset.js';
import type { InputOptions } from './import-paths.js';
import { publicationStamp } from './publication.js';
import { writeRefusal } from './write-refusal.js';

/** The options of `presence serve`. */
export interface ServeOptions extends InputOptions, CalendarOptions {
  port: number;
  host: string;
  /** Public address of the feeds. */
  feedsUrl?: string;
}

/**
 * `presence serve`: serves the feeds of files and folders over HTTP. Files that change are read again. If they
 * cannot be read, the previous data is still served.
 */
export async function serve(
  paths: readonly string[],
  { port, host, ...options }: ServeOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, t } = context;
  const first = await importDataset(paths, options, context);
  if (!first) return writeRefusal(context, 'refusal/served', t('reason/fileUnreadable'));
  let current: Dataset = first;
  const handler = createFeedHandler(
    () => current,
    feedSetOptions(options, { base: options.feedsUrl, stamp: publicationStamp(undefined) }),
  );
  const server = startServer({ port, hostname: host, fetch: handler, silent: true, gracefulShutdown: false });
  try {
    await server.ready();
  } catch (error) {
    return writeRefusal(context, 'refusal/served', (error as Error).message);
  }
  const reportFailure = (detail: string) =>
    terminal.err(`${t('serve/reloadFailed', { n: current.events.length, detail })}\n`);
  const reload = new DebouncedReload(
    async () => {
      const dataset = await importDataset(paths, options, context);
      if (!dataset) return reportFailure('none');
      current = dataset;
      terminal.err(`${t('serve/reloaded', { n: current.events.length })}\n`);
    },
    ({ message }) => reportFailure(message),
  );
  const watchers = await Promise.all(paths.map((path) => watchPath(path, () => reload.schedule())));
  terminal.out(`${t('serve/listening', { n: current.events.length, url: server.url ?? '' })}\n`);
  await terminal.stopped();
  for (const watcher of watchers) watcher.close();
  await reload.stop();
  await server.close(true);
  return 0;
}

/** Watches a folder; for a file its folder, because programs replace a file when they save it. */
async function watchPath(path: string, onChange: () => void): Promise<FSWatcher> {
  if ((await stat(path)).isDirectory()) return watch(path, onChange);
  const name = basename(path);
  return watch(dirname(resolve(path)), (_event, file) => {
    if (file === null || file === name) onChange();
  });
}
