import type { QuestionPlace } from './reference.js';

/** What the visible cells of a row say of where its question is; empty where a cell or its column is not there. */
export interface VisiblePlace {
  file: string;
  sheet: string;
  rows: string;
  column: string;
}

/** Marks of direction, which a list in a language has between its parts. */
const DIRECTION_CHARACTERS = /[\u200e\u200f\u061c\u2066-\u2069]/g;

const plain = (text: string): string => text.normalize('NFKC').replace(DIRECTION_CHARACTERS, '').trim();

/**
 * Whether the visible cells of a row are about the place of its hidden reference. They are not where columns were sorted
 * without the others.
 */
export function agreesWithPlace(visible: VisiblePlace, about: QuestionPlace | undefined): boolean {
  if (!about) return true;
  return (
    agreesWithFile(plain(visible.file), about.file) &&
    (visible.sheet === '' || plain(visible.sheet) === plain(about.sheet ?? '')) &&
    agreesWithRows(plain(visible.rows), about.rows ?? '') &&
    agreesWithColumn(plain(visible.column), about.column ?? '')
  );
}

/** The visible cell has the name of the file, without its folders where these are not needed. */
function agreesWithFile(visible: string, file: string): boolean {
  const [shown, whole] = [visible, plain(file)].map((path) => path.replaceAll('\\', '/')) as [string, string];
  return shown === '' || whole === shown || whole.endsWith(`/${shown}`);
}

const ROW_NUMBERS = /^[\d\s,;…–-]*$/;

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** A spreadsheet may have made a date of `2-4`: what is no list of rows decides nothing, if there are several. */
function agreesWithRows(visible: string, rows: string): boolean {
  if (visible === '') return true;
  if (!ROW_NUMBERS.test(visible)) return !/^\d+$/.test(rows);
  return numbersIn(visible) === numbersIn(rows);
}

/** The visible cell has the letter of the column before its heading. */
const agreesWithColumn = (visible: string, letter: string): boolean =>
  visible === '' || (/^[A-Z]+(?![\p{L}\p{N}])/u.exec(visible)?.[0] ?? '') === letter;
