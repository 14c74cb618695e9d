import { isOff } from './stated-status.js';
import { TEXT_STATUS_WORDS } from './status-words.js';
import { foldText } from './words.js';

/** UTF-16 units; what a longer note says is in its context. */
const LONGEST_NOTE_WITH_STATUS = 300;

/** Nouns for what is not held. */
const NOUNS = [
  'cancellation',
  'postponement',
  'annulation',
  'cancelación',
  'aplazamiento',
  'отмена',
  'отмене',
  'إلغاء',
  'تأجيل',
];

/** Words that say of a cancellation that it is one of those who take part: `free cancellation until 5 May`. */
const OF_BOOKINGS =
  /\b(?:policy|policies|fees?|charges?|deadline|conditions|terms|insurance|free|refund\w*|frais|conditions|politique|remboursement|pol[ií]tica|gastos|reembolso)\b|退款|退票|возврат/iu;

/** Before such a word: `not cancelled`. */
const DENIED_BEFORE =
  /(?:^|[\s\p{P}])(?:not|never|un|pas|non|no|nunca|не|нет|لم|لن|غير)\s+(?:been\s+|été\s+|sido\s+)?$|[未没不]$|没有$/iu;

const wordsOfStatus = [...TEXT_STATUS_WORDS].flatMap(([word, status]) => (isOff(status) ? [word] : []));

/** A word for a cancelled or postponed activity in a folded text. */
const OFF_WORD = new RegExp(
  [...wordsOfStatus, ...NOUNS.map(foldText)]
    .map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`))
    .join('|'),
  'u',
);

/** Whether a note has a word for something cancelled or postponed. */
export function speaksOfStatus(note: string): boolean {
  if (note.length > LONGEST_NOTE_WITH_STATUS) return false;
  const key = foldText(note);
  const found = OFF_WORD.exec(key);
  return found !== null && !OF_BOOKINGS.test(note) && !DENIED_BEFORE.test(key.slice(0, found.index));
}
