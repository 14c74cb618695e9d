import { parseDate } from '@regional-presence/dates';
import type { Terminal } from '../terminal/terminal.js';

/** The options of `presence dates`. */
export interface DatesOptions {
  language?: string;
  reportingPeriod?: string;
  dateOrder?: 'dmy' | 'mdy';
}

/** `presence dates`: prints one JSON object per line for each phrase, from arguments or standard input. */
export async function dates(
  phrases: readonly string[],
  { dateOrder: order, ...options }: DatesOptions,
  terminal: Terminal,
): Promise<number> {
  const parseOptions = order === undefined ? options : { ...options, order };
  let hasErrors = false;
  for (const phrase of phrases.length > 0 ? phrases : phraseLines(await terminal.input())) {
    const { input, periods, hours, zone, problems, ...rest } = parseDate(phrase, parseOptions);
    await terminal.out(`${JSON.stringify({ input, periods, hours, zone, problems, ...rest })}\n`);
    hasErrors ||= problems.some(({ severity }) => severity === 'error');
  }
  return hasErrors ? 1 : 0;
}

/** The lines of a text. A line break at its end does not start another line. */
function phraseLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
