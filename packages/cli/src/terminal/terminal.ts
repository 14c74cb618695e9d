import { once } from 'node:events';

/** Where a command writes to: results on `out`, talk on `err`. */
export interface Terminal {
  /** @returns a promise where what is written must first be taken before more is. */
  out(text: string | Uint8Array): Promise<void> | undefined;
  err(text: string): void;
  /** The whole of standard input. */
  input(): Promise<string>;
  /** Standard output is a terminal and colours are wanted. */
  colour: boolean;
  /** Standard error is a terminal, on which a line can be drawn anew. */
  live: boolean;
  /** The width of that terminal. */
  columns?: number;
}

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof CODES;

/** Colours a text, on a terminal only. */
export const paint = ({ colour }: Terminal, how: Colour, text: string): string =>
  colour ? `\u001b[${CODES[how]}m${text}\u001b[0m` : text;

/** The process's own terminal. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  stdout.on('error', ignoreClosedPipe);
  let drained: Promise<void> | undefined;
  return {
    out(text) {
      if (stdout.write(text)) return undefined;
      drained ??= once(stdout, 'drain').then(() => {
        drained = undefined;
      });
      return drained;
    },
    err: (text) => void stderr.write(text),
    async input() {
      const pieces: Buffer[] = [];
      for await (const piece of stdin) pieces.push(piece as Buffer);
      return Buffer.concat(pieces).toString('utf8');
    },
    colour: stdout.isTTY === true && !env.NO_COLOR,
    get columns() {
      return stderr.columns || 80;
    },
    live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
  };
}

/** `presence check … | head` closes the pipe; that is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
