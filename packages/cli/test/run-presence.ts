import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { main } from '../src/main.js';
import type { Terminal } from '../src/terminal/terminal.js';

/** What a run of the command wrote, and its exit status. */
export interface PresenceRun {
  status: number;
  stdout: string;
  stderr: string;
}

/** A command that is running in this process. */
export interface StartedPresence {
  /** Resolves when this is written, on either stream, after the call. Rejects if the command ends first. */
  written(text: string | RegExp): Promise<RegExpExecArray>;
  /** Stops the command, as a signal would, and resolves when it has ended. */
  stop(): Promise<PresenceRun>;
  ended: Promise<PresenceRun>;
}

/** Standard input, and the locale of the environment. */
export interface Surroundings {
  input?: string;
  locale?: string;
}

/** A terminal without colours that writes nowhere. */
export const fakeTerminal = (own: Partial<Terminal> = {}): Terminal => ({
  out: () => undefined,
  err: () => undefined,
  input: async () => '',
  stopped: async () => undefined,
  colour: false,
  live: false,
  ...own,
});

/** Starts `presence` in this process, on the sources. */
export function startPresence(
  args: readonly string[],
  { input = '', locale }: Surroundings = {},
): StartedPresence {
  const out: Buffer[] = [];
  let stderr = '';
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const listeners = new Set<(text: string) => void>();
  const notify = (text: string) => {
    for (const listener of listeners) listener(text);
  };
  const terminal = fakeTerminal({
    out(text) {
      const bytes = Buffer.from(text as string);
      out.push(bytes);
      if (listeners.size > 0) notify(bytes.toString('utf8'));
      return undefined;
    },
    err(text) {
      stderr += text;
      notify(text);
    },
    input: async () => input,
    stopped: () => stopped,
    ...(locale === undefined ? {} : { locale }),
  });
  const ended = main(args, terminal).then((status) => ({
    status,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr,
  }));
  return {
    ended,
    stop() {
      stop();
      return ended;
    },
    written: (text) =>
      new Promise((resolve, reject) => {
        const pattern =
          typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text;
        const listener = (piece: string) => {
          const match = pattern.exec(piece);
          if (!match) return;
          listeners.delete(listener);
          resolve(match);
        };
        listeners.add(listener);
        ended.then(
          ({ status, stderr }) => reject(new Error(`presence ended with ${status}: ${stderr}`)),
          reject,
        );
      }),
  };
}

/** Runs `presence` in this process to its end. */
export const presence = (args: readonly string[], surroundings?: Surroundings): Promise<PresenceRun> =>
  startPresence(args, surroundings).ended;

/** The executable, which runs the built package. */
export const executable = fileURLToPath(new URL('../bin/presence.js', import.meta.url));

/** The spreadsheets of the report of 2022, and its reporting period. */
export const SOURCE_REPORT = fileURLToPath(new URL('../../../examples/source-report', import.meta.url));
export const SOURCE_REPORT_PERIOD = ['--period', '2021-09/2022-11'] as const;

/** A temporary folder for the tests of a file, removed at their end. */
export function temporaryFolder(): {
  path: string;
  write(name: string, content: string | Uint8Array): string;
} {
  const path = mkdtempSync(join(tmpdir(), 'presence-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
