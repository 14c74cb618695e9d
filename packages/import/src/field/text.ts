import type { Cell } from '@regional-presence/core';

/** Control characters other than line ends and tabs, lone surrogates, and marks that turn writing around. */
const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u{FFFE}\u{FFFF}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without any of them, or of what may be one: no surrogates either, which are looked at in pairs. */
const VISIBLE_TEXT = /^[\x20-\x7e\n\r\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/** A cell's text, trimmed, and the control characters that were taken out of it. */
export interface CellText {
  text: string;
  /** `U+0000`, `U+202E`: each once. */
  removed: string[];
}

const NONE_REMOVED: string[] = [];

/** The text of a cell as it stands, not yet trimmed. */
function rawText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** The text of a cell. */
export function cellText(cell: Cell | undefined): CellText {
  const raw = rawText(cell);
  if (VISIBLE_TEXT.test(raw)) return { text: raw.trim(), removed: NONE_REMOVED };
  const found = new Set(raw.match(INVISIBLE));
  const removed = [...found].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return { text: raw.replace(INVISIBLE, '').trim(), removed };
}

/** The text of a cell that holds nothing unseen; `undefined` where {@link cellText} must look closer. */
export function visibleText(cell: Cell | undefined): string | undefined {
  const raw = rawText(cell);
  return VISIBLE_TEXT.test(raw) ? raw.trim() : undefined;
}
