import { parseDate } from '@regional-presence/dates';
import type { Terminal } from '../terminal/terminal.js';

export interface DatesOptions {
  lang?: string;
  within?: string;
  order?: 'dmy' | 'mdy';
}

/** `presence dates`: one JSON object a line for each phrase, of the arguments or of standard input. */
export async function dates(
  phrases: readonly string[],
  options: DatesOptions,
  terminal: Terminal,
): Promise<number> {
  const all = phrases.length > 0 ? phrases : linesOf(await terminal.input());
  const { lang, within, order } = options;
  let errors = false;
  for (const phrase of all) {
    const reading = parseDate(phrase, {
      ...(lang ? { language: lang } : {}),
      ...(within ? { reportingPeriod: within } : {}),
      ...(order ? { order } : {}),
    });
    const { input, periods, hours, zone, problems, ...rest } = reading;
    await terminal.out(`${JSON.stringify({ input, periods, hours, zone, problems, ...rest })}\n`);
    errors ||= problems.some(({ severity }) => severity === 'error');
  }
  return errors ? 1 : 0;
}

/** The lines of a text; the end of the last line is no line of its own. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
