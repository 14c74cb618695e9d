import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { UiLanguage } from '../language/ui-language.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { LoadMessage, LoadRequest, LoadResult } from './load-request.js';

/** What reading all files may take. */
export interface LoadLimits {
  seconds: number;
  /** The heap of the process, in MiB. */
  memory: number;
}

/** How a process ends whose heap is full, or that the system ends because its own memory is. */
const MEMORY_ENDS: ReadonlySet<number | string> = new Set(['SIGABRT', 'SIGKILL', 134]);

/** The built module, whether this one is built or not: a process does not run TypeScript. */
const IMPORT_PROCESS = fileURLToPath(new URL('dist/import-process.js', PACKAGE_ROOT));

/**
 * Imports files in a process of its own, so that no file stops the server from answering requests and hearing signals.
 * A worker is not enough: if the heap of a worker is full, V8 may end the whole process.
 *
 * @returns the dataset, or why there is none: a file cannot be read, takes too long or needs too much memory.
 */
export function loadInProcess(
  request: LoadRequest,
  { seconds, memory }: LoadLimits,
  { t }: Pick<UiLanguage, 't'>,
  signal: AbortSignal,
): Promise<LoadResult> {
  const child = fork(IMPORT_PROCESS, {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let file = request.paths.join(', ');
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<LoadResult>((resolve) => {
    const fail = (failure: string) => resolve({ failure, details: '' });
    stop = () => fail('');
    signal.addEventListener('abort', stop);
    timer = setTimeout(() => fail(t('reason/readTimeout', { file, n: seconds })), seconds * 1000);
    child.on('message', (message: LoadMessage) => {
      if ('result' in message) resolve(message.result);
      else file = message.reading;
    });
    child.on('error', ({ message }) => fail(message));
    const endReason = (detail: number | string) =>
      MEMORY_ENDS.has(detail)
        ? t('reason/readMemory', { file, n: memory })
        : t('reason/readEnded', { file, detail: String(detail) });
    // Messages may come after the end of the process, but not after that of the channel.
    Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(
      ([[status, endedBy]]) => fail(endReason(status ?? endedBy)),
      () => undefined,
    );
    child.send(request);
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    child.kill('SIGKILL');
  });
}
