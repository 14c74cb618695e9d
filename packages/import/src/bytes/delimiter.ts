const DELIMITERS = [',', ';', '\t', '|'];

/** So many lines are looked at. */
const LINES = 60;

/** Excel's own first line that names the delimiter: `sep=;`. It is no row: Excel does not show it. */
const SEP = /^sep=(.)\r?\n/i;

export interface Delimited {
  delimiter: string;
  /** The text behind a `sep=` line. */
  text: string;
}

/** Finds the delimiter: the one that cuts the lines into equally many cells, quoted cells left whole. */
export function findDelimiter(text: string): Delimited {
  const sep = SEP.exec(text);
  if (sep) return { delimiter: sep[1]!, text: text.slice(sep[0].length) };
  const lines = countPerLine(text);
  let best = ',';
  let most = 0;
  for (const [i, delimiter] of DELIMITERS.entries()) {
    const counts = lines.map((line) => line[i]!).filter((count) => count > 0);
    if (counts.length === 0) continue;
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    const [usual, agreeing] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
    const score =
      (agreeing / lines.length) * (agreeing / lines.length) * Math.min(usual, 8) + agreeing / 1000;
    if (score > most) [best, most] = [delimiter, score];
  }
  return { delimiter: best, text };
}

/** How often each delimiter stands in each of the first lines, outside quotation marks. */
function countPerLine(text: string): number[][] {
  const lines: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  let filled = false;
  for (let i = 0; i < text.length && i < 200_000 && lines.length < LINES; i++) {
    const character = text[i]!;
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (filled) lines.push(counts);
      counts = DELIMITERS.map(() => 0);
      filled = false;
      continue;
    } else if (!quoted) {
      const which = DELIMITERS.indexOf(character);
      if (which >= 0) counts[which]!++;
    }
    filled = true;
  }
  if (filled && lines.length < LINES) lines.push(counts);
  return lines;
}
