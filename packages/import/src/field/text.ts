import type { Cell } from '@regional-presence/core';

/** Control characters other than line ends and tabs, lone surrogates, and marks that turn writing around. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u{FFFE}\u{FFFF}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A cell's text, trimmed, and the control characters that were taken out of it. */
export interface CellText {
  text: string;
  /** `U+0000`, `U+202E`: each once. */
  removed: string[];
}

const NOTHING: string[] = [];

/** The text of a cell. */
export function cellText(cell: Cell | undefined): CellText {
  if (cell === null || cell === undefined) return { text: '', removed: NOTHING };
  if (typeof cell === 'object') return { text: cell.date, removed: NOTHING };
  const raw = typeof cell === 'string' ? cell : String(cell);
  if (PLAIN.test(raw)) return { text: raw.trim(), removed: NOTHING };
  const found = new Set(raw.match(UNSEEN));
  const removed = [...found].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return { text: raw.replace(UNSEEN, '').trim(), removed };
}
const PLAIN = /^[\x20-\x7e\xa0-\xff\n\r\t]*$/;
