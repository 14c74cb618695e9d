import { memoize } from './memoize.js';
import { isAnnouncedLater } from './place/unknown-place.js';
import { isPlaceholder } from './placeholder.js';
import { STATUS_WORDS } from './status-words.js';
import { readWord } from './vocabulary.js';
import { foldText } from './words.js';
import { NO_WORDS, YES_WORDS } from './yes-no.js';

type Mark = 'blank' | 'mark' | 'words' | 'unread';

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

/** Statuses of a part of a year in which something takes place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['planned', 'confirmed', 'ongoing', 'held', 'completed']);

/** Dashes, dots, empty boxes and crosses for no. */
const NO_MARK = /^[-–—−./,·_\s☐□✗✘❌]*$/u;

/** Signs that are yes to some and no to others. */
const OPEN_MARK = /[?？؟○◯]/u;

/** What a cell below a part of a year says: that something takes place in it, or nothing. */
export const markOf = memoize((text: string): Mark => {
  const word = foldText(text);
  if (YES_WORDS.has(word)) return 'mark';
  if (NO_MARK.test(text) || NO_WORDS.has(word)) return 'blank';
  if (OPEN_MARK.test(text) || isAnnouncedLater(text)) return 'unread';
  if (/^[xх]+$|^[^\p{L}\p{N}]+$/iu.test(text)) return 'mark';
  if (isPlaceholder(text)) return 'blank';
  if (NUMBER.test(text)) return /[1-9]/.test(text) ? 'mark' : 'blank';
  const status = readWord(text, STATUS_WORDS);
  if ('value' in status) return TAKES_PLACE.has(status.value) ? 'mark' : 'unread';
  // Another date may be in the cell.
  return /\p{N}/u.test(text) || !/\p{L}{3}|\p{Script=Han}/u.test(text) ? 'unread' : 'words';
});

const areDaysOfMonth = (text: string): boolean => /^\d{1,2}\.?\s*[-–—,&/]\s*\d{1,2}\.?$/.test(text);

/** Whether the cells below months are days: some of them are ranges or lists of days. */
export const haveDays = (texts: readonly string[]): boolean =>
  texts.some(areDaysOfMonth) && texts.every((text) => !NUMBER.test(text) || Number(text) <= 31);

/** Whether cells are measured values, as those of a table of statistics: most are numbers that are neither marks nor days. */
export const areMeasured = (texts: readonly string[]): boolean =>
  texts.filter((text) => NUMBER.test(text) && (Number(text) > 31 || /[.,]/.test(text))).length * 2 >
  texts.length;
