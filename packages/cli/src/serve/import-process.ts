/** The second process of `presence serve`: imports the files of one {@link LoadRequest} and ends. */
import { Worker } from 'node:worker_threads';
import { loadUiLanguage } from '../language/ui-language.js';
import type { LoadMessage, LoadRequest, LoadResult } from './load-request.js';
import { loadRevision } from './load-revision.js';

const send = (message: LoadMessage, onSent = () => {}): void => void process.send?.(message, onSent);

async function resultOf(request: LoadRequest): Promise<LoadResult> {
  let details = '';
  const terminal = {
    out: () => undefined,
    err: (text: string) => {
      details += text;
    },
    input: async () => '',
    stopped: () => new Promise<void>(() => undefined),
    colour: false,
    live: false,
  };
  const { language, verbose } = request;
  const context = { ...(await loadUiLanguage(language)), terminal, verbose };
  let reading: string | undefined;
  const onRead = (file: string) => {
    if (file !== reading) send({ reading: file });
    reading = file;
  };
  try {
    const loaded = await loadRevision(request, context, onRead);
    return loaded ? { ...loaded, details } : { failure: context.t('reason/fileUnreadable'), details };
  } catch (error) {
    return { failure: (error as Error).message, details };
  }
}

/** Ends this process when the server is gone, also while a file keeps it busy: a thread of its own looks for that. */
const WATCHDOG = `setInterval(() => {
  if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
}, 1000)`;

new Worker(WATCHDOG, { eval: true }).unref();
process.once('message', async (request: LoadRequest) => {
  send({ result: await resultOf(request) }, () => process.disconnect());
});
