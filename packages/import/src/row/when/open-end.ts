import type { DateReading } from '@regional-presence/dates';

/** Words for an end that is not known: late, closing time, the end of the event. */
const ENDS = {
  en: 'late|close|closing|closing time|end|the end|finish|open end',
  fr: 'tard|la fin|fin|la fermeture|fermeture',
  es: 'tarde|el final|final|el cierre|cierre',
  ru: 'поздна|конца|окончания|закрытия|последнего гостя|последнего клиента',
  ar: 'وقت متأخر|الإغلاق|النهاية|الانتهاء',
  zh: '结束|结束为止|深夜|闭馆|打烊',
  de: 'ende|open end|schluss|spät',
  it: 'fine|chiusura|tardi',
  pt: 'o fim|fim|o encerramento|encerramento',
  nl: 'laat|het einde|einde|sluiting',
};

const TO = "[-–—~]|to|till?|until|till|bis|jusqu[’']?(?:à|au)|à|a|al|hasta|до|حتى|إلى|至|到|fino a|até|tot";

/** An hour, a mark or word for its end, and one of these. */
const OPEN_END = new RegExp(
  `^(?:de|du|from|von|ab|с|من|从)?\\s*([^\\p{L}]*\\d[^\\p{L}]*(?:[ap]\\.?m\\.?|h|uhr|ч)?)\\s*(?:${TO})\\s*(?:${Object.values(ENDS).join('|')})\\s*$`,
  'iu',
);

/** A longer text is no hour with its end. */
const MAX_HOUR_LENGTH = 80;

/** `08:00 – late` → `08:00`; `undefined` for other texts. */
export const startOfOpenEnd = (text: string): string | undefined =>
  text.length > MAX_HOUR_LENGTH ? undefined : OPEN_END.exec(text.trim())?.[1]?.trim();

/** Problems of an end that is not known. */
const CODES_OF_NO_END: ReadonlySet<string> = new Set(['date-not-final', 'date-placeholder']);

/** Whether an end says that it is not known, or nothing of a day: the start is known nevertheless. */
export const isEndUnknown = (end: DateReading | undefined): boolean => {
  const [problem, other] = end?.problems ?? [];
  if (!problem || other) return false;
  const saysNothing = problem.code === 'date-unreadable' && !/\p{N}/u.test(end!.input);
  return saysNothing || CODES_OF_NO_END.has(problem.code);
};
