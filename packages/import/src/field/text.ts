import type { Cell } from '@regional-presence/core';

/** Control characters other than line ends and tabs, lone surrogates, and marks that turn writing around. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u{FFFE}\u{FFFF}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without any of them, or of what may be one: no surrogates either, which are looked at in pairs. */
const PLAIN = /^[\x20-\x7e\n\r\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/** A cell's text, trimmed, and the control characters that were taken out of it. */
export interface CellText {
  text: string;
  /** `U+0000`, `U+202E`: each once. */
  removed: string[];
}

const NOTHING: string[] = [];

/** The text of a cell as it stands, not yet trimmed. */
function written(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** The text of a cell. */
export function cellText(cell: Cell | undefined): CellText {
  const raw = written(cell);
  if (PLAIN.test(raw)) return { text: raw.trim(), removed: NOTHING };
  const found = new Set(raw.match(UNSEEN));
  const removed = [...found].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return { text: raw.replace(UNSEEN, '').trim(), removed };
}

/** The text of a cell that holds nothing unseen; `undefined` where {@link cellText} must look closer. */
export function plainText(cell: Cell | undefined): string | undefined {
  const raw = written(cell);
  return PLAIN.test(raw) ? raw.trim() : undefined;
}
