import type { Cell } from '@regional-presence/core';

/** Control characters except line ends and tabs, lone surrogates, and bidirectional controls. */
const INVISIBLE_CHARACTERS =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u{FFFE}\u{FFFF}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Control characters between two visible ones, which programs write for a line end or a blank: `U+0003` between
 * `institutions` and `for`. U+0000 and the optional hyphen U+001F of word processors stand within words.
 */
const CONTROL_BETWEEN_WORDS =
  /(?<=[^\s\0-\x1f\x7f-\x9f])[\x01-\x08\x0b\x0c\x0e-\x1e\x7f-\x9f]+(?=[^\s\0-\x1f\x7f-\x9f])/g;

/** A text without such characters. It has no surrogates either, because these must be examined in pairs. */
const VISIBLE_TEXT = /^[\x20-\x7e\n\r\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/** The text of a cell, trimmed, and the invisible characters that were removed from it. */
export interface CellText {
  text: string;
  /** Each once: `U+0000`, `U+202E`. */
  removed: string[];
}

const NONE_REMOVED: string[] = [];

/** The text of a cell before trimming. */
function untrimmedText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** The text of a cell with what was removed from it. */
export function cellText(cell: Cell | undefined): CellText {
  const raw = untrimmedText(cell);
  if (VISIBLE_TEXT.test(raw)) return { text: raw.trim(), removed: NONE_REMOVED };
  const found = new Set(raw.match(INVISIBLE_CHARACTERS));
  const removed = [...found].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return { text: raw.replace(CONTROL_BETWEEN_WORDS, ' ').replace(INVISIBLE_CHARACTERS, '').trim(), removed };
}

/**
 * The text of a cell without invisible characters; `undefined` for one that {@link cellText} must examine.
 */
export function visibleText(cell: Cell | undefined): string | undefined {
  const raw = untrimmedText(cell);
  if (raw === '') return raw;
  return VISIBLE_TEXT.test(raw) ? raw.trim() : undefined;
}

/** The text of a cell, trimmed and without invisible characters. */
export const plainCellText = (cell: Cell | undefined): string => visibleText(cell) ?? cellText(cell).text;
