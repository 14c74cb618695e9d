import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FeedHandler } from '@regional-presence/calendar';
import type { Dataset } from '@regional-presence/core';
import { createSiteHandler } from '@regional-presence/site';
import { type Server, serve as startServer } from 'srvx';
import type { AccessLogFormat } from '../serve/access-log.js';
import { loadInProcess } from '../serve/load-in-process.js';
import type { LoadResult } from '../serve/load-request.js';
import { quietLoads } from '../serve/quiet-loads.js';
import { createRequestHandler } from '../serve/request-handler.js';
import { ServedData } from '../serve/served-data.js';
import type { CommandContext } from './context.js';
import { currentInstant } from './current-instant.js';
import { type CalendarOptions, publicFeedOptions } from './feed-options.js';
import { importDataset } from './import-dataset.js';
import type { InputOptions } from './import-paths.js';
import type { GuardOptions } from './revise-published.js';
import { requireSameUidDomain, requireUidDomainOfState, sinceFolders } from './uid-domain-guard.js';
import { writeRefusal } from './write-refusal.js';

/** The options of `presence serve`. */
export interface ServeOptions extends InputOptions, CalendarOptions, GuardOptions {
  port: number;
  host: string;
  /** The dataset that was published before. */
  since?: string;
  /** The file in which the server keeps the dataset that it serves, over restarts. */
  state?: string;
  feedsUrl?: string;
  /** How long clients may cache a response, in seconds. */
  maxAge?: number;
  accessLog?: AccessLogFormat;
  /** How long reading all files may take, in seconds. */
  readTimeout: number;
  /** The memory that reading may use, in MiB. */
  readMemory: number;
}

/** Requests that are open when the server is stopped may take this time to end. */
const GRACE_MS = 5000;

/**
 * `presence serve`: serves the site and the feeds of files and folders over HTTP until it is stopped. Files that change are read
 * again, as a revision of what is served. If they cannot be read, or too much would be cancelled, the previous data is
 * still served.
 */
export async function serve(
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, t } = context;
  const stopping = new AbortController();
  void terminal.stopped().then(() => stopping.abort());
  try {
    requireStateOutside(paths, options, context);
    await requireSameUidDomain(sinceFolders(options), options, context);
    if (options.state !== undefined) await requireUidDomainOfState(options.state, options, context);
  } catch (error) {
    return writeRefusal(context, 'refusal/served', (error as Error).message);
  }
  const data = new ServedData(options.state, context);
  let server: Server | undefined;
  for await (const result of quietLoads(paths, stopping.signal, () =>
    load(paths, options, data, context, stopping.signal),
  )) {
    if (server) {
      await data.reload(result);
      continue;
    }
    const first = 'failure' in result ? await keptDataset(options, context) : result.dataset;
    if ('failure' in result && !first) {
      terminal.err(result.details);
      return writeRefusal(context, 'refusal/served', result.failure);
    }
    await data.start(first!);
    if ('failure' in result) await data.reload(result);
    else terminal.err(result.details + result.changes);
    try {
      handlerOf(first!, data, options);
    } catch (error) {
      return writeRefusal(context, 'refusal/served', (error as Error).message);
    }
    server = listen(data, options, context);
    try {
      await server.ready();
    } catch (error) {
      return writeRefusal(context, 'refusal/served', (error as Error).message);
    }
    terminal.out(`${t('serve/listening', { n: first!.events.length, url: server.url ?? '' })}\n`);
  }
  await close(server);
  return 0;
}

/** What the last run served: if the files cannot be served at the start, subscribers still have that. */
async function keptDataset({ state }: ServeOptions, context: CommandContext): Promise<Dataset | undefined> {
  return state !== undefined && existsSync(state) ? importDataset([state], {}, context) : undefined;
}

/** Loads the files as a revision of what is served, or at the start of what was served or published before. */
function load(
  paths: readonly string[],
  options: ServeOptions,
  data: ServedData,
  context: CommandContext,
  signal: AbortSignal,
): Promise<LoadResult> {
  const { port, host, since, state, readTimeout, readMemory, allowCancellations = false, ...input } = options;
  const kept = state !== undefined && existsSync(state) ? state : since;
  const { language, verbose } = context;
  const request = {
    paths,
    options: input,
    language,
    verbose,
    published: data.current ?? kept,
    keepsLostFiles: data.current !== undefined,
    stamp: currentInstant(),
    allowCancellations,
  };
  return loadInProcess(request, { seconds: readTimeout, memory: readMemory }, context, signal);
}

/** @throws RangeError if the settings name a feed that the dataset does not have. */
function handlerOf(dataset: Dataset, { health }: ServedData, options: ServeOptions): FeedHandler {
  const { feedsUrl: base, maxAge } = options;
  return createSiteHandler(dataset, {
    ...publicFeedOptions(options, { base, stamp: health.loaded }),
    maxAge,
  });
}

function listen(data: ServedData, options: ServeOptions, { terminal }: CommandContext): Server {
  const { port, host, accessLog } = options;
  let served: Dataset | undefined;
  let site: FeedHandler;
  /** Handles a request by the dataset that is current, at the time at which that was loaded. */
  const handle: FeedHandler = (request) => {
    const current = data.current!;
    if (current !== served) {
      served = current;
      try {
        site = handlerOf(current, data, options);
      } catch (error) {
        // The settings name a feed that the files no longer have. That of before is still served.
        terminal.err(`${(error as Error).message}\n`);
      }
    }
    return site(request);
  };
  const log = accessLog && { format: accessLog, write: (line: string) => void terminal.out(line) };
  const fetch = createRequestHandler(handle, () => data.health, log);
  return startServer({ port, hostname: host, fetch, silent: true, gracefulShutdown: false });
}

/** Accepts no more connections, lets open requests end, and closes the others after a while. */
async function close(server: Server | undefined): Promise<void> {
  if (!server) return;
  await Promise.race([server.close(), sleep(GRACE_MS, undefined, { ref: false })]);
  await server.close(true);
}

/** @throws Error if the state file is in a folder that is read: each reload would cause the next. */
function requireStateOutside(paths: readonly string[], { state }: ServeOptions, { t }: CommandContext): void {
  const folder = state === undefined ? undefined : dirname(resolve(state));
  for (const path of paths)
    if (folder !== undefined && (resolve(path) === folder || resolve(path) === resolve(state!)))
      throw new Error(t('reason/stateAmongFiles', { path: state! }));
}
