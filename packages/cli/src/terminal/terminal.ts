import { once } from 'node:events';

/** What a command reads from and writes to: results to `out`, messages to `err`. */
export interface Terminal {
  /** @returns a promise if the next write must wait for it. */
  out(text: string | Uint8Array): Promise<void> | undefined;
  err(text: string): void;
  /** Reads standard input to its end. */
  input(): Promise<string>;
  /** Resolves when the user stops the command with a signal. */
  stopped(): Promise<void>;
  /** Whether standard output is a terminal and colours are wanted. */
  colour: boolean;
  /** Whether standard error is a terminal, on which a line can be redrawn. */
  live: boolean;
  /** The width of that terminal, in columns. */
  columns?: number | undefined;
  /** The locale of the environment: `fr_FR.UTF-8`. */
  locale?: string | undefined;
}

const ANSI_CODES = { red: 31, yellow: 33, blue: 34, green: 32, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof ANSI_CODES;

/** Colours a text, on a terminal only. */
export const paint = ({ colour }: Terminal, color: Colour, text: string): string =>
  colour ? `\u001b[${ANSI_CODES[color]}m${text}\u001b[0m` : text;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  stdout.on('error', ignoreClosedPipe);
  let draining: Promise<void> | undefined;
  return {
    out(text) {
      if (stdout.write(text)) return undefined;
      draining ??= once(stdout, 'drain').then(() => {
        draining = undefined;
      });
      return draining;
    },
    err: (text) => void stderr.write(text),
    async input() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    stopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
      }),
    colour: stdout.isTTY === true && !env.NO_COLOR,
    get columns() {
      return stderr.columns || 80;
    },
    live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
    locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || '',
  };
}

/** `presence check … | head` closes the pipe, which is not an error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
