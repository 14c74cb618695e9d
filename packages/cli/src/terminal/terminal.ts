/** Where a command writes to: results on `out`, talk on `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The whole of standard input. */
  input(): Promise<string>;
  /** Standard output is a terminal and colours are wanted. */
  colour: boolean;
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
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async input() {
      const pieces: Buffer[] = [];
      for await (const piece of stdin) pieces.push(piece as Buffer);
      return Buffer.concat(pieces).toString('utf8');
    },
    colour: stdout.isTTY === true && !env.NO_COLOR,
  };
}

/** `presence check … | head` closes the pipe; that is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
