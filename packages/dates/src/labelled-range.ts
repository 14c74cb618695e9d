import { hoursOmitted } from '@regional-presence/core/internal';
import type { DateReading, ParsePhrase } from './date-reading.js';

/** Words before the first day. */
const START_LABEL = [
  'first (?:day|date|night|preview|performance|show|session)',
  'premi(?:er jour|ère (?:date|séance|représentation))|primer(?: día|a (?:fecha|función|sesión))',
  'перв(?:ый (?:день|показ)|ая дата)|أول يوم|(?:首日|首场|第一天)',
  'start(?:s|ing)?(?: date)?|begin(?:s|ning)?|opens?|opening|inauguration',
  "(?:date de )?d[ée]but|commence|(?:date d’)?ouverture|s[’']ouvre",
  '(?:fecha de )?inicio|comienzo|comienza|(?:fecha de )?apertura|(?:se )?abre|inauguraci[óo]n',
  '(?:дата )?начал[оа]|начинается|(?:дата )?открыти[ея]|открывается',
  'تاريخ (?:البدء|البداية|الافتتاح)|البداية|الافتتاح|[يت]بد[أا](?: يوم)?',
  '(?:开始|起始)(?:日期|时间)?|(?:开幕|开放)(?:(?:日期|时间)|(?=\\s*[:：]))',
].join('|');

/** Words before the last day. */
const END_LABEL = [
  '(?:last|final) (?:day|date|night|performance|show|session)',
  'derni(?:er jour|ère (?:date|séance|représentation))|últim(?:o día|a (?:fecha|función|sesión))',
  'последн(?:ий (?:день|показ)|яя дата)|آخر يوم|(?:末日|末场|最后一天)',
  '(?:and )?(?:end(?:s|ing)?(?: date)?|finish(?:es)?|conclud(?:es|ing)|clos(?:es|ing)(?: date)?)',
  '(?:date de )?(?:fin|clôture)|et se (?:termine|clôture)|clôture',
  '(?:y )?(?:fecha de )?(?:fin(?:al|alización)?|t[ée]rmino|cierre|clausura)|(?:y )?(?:se )?(?:cierra|clausura)',
  '(?:дата )?(?:окончани[ея]|кон(?:ец|ца)|завершени[ея]|закрыти[ея])|и (?:заканчивается|закрывается)',
  'تاريخ (?:الانتهاء|النهاية|الاختتام)|النهاية|الاختتام|و[يت]نتهي(?: يوم)?|و[يت](?:متد|ستمر) حتى',
  '(?:结束|闭幕)(?:日期|时间)?',
].join('|');

/** What opens and closes. */
const OPENS = "opens|s[’']ouvre|(?:se )?abre|открывается";
const CLOSES = '(?:and )?closes|(?:et )?se (?:clôture|termine)|(?:y )?(?:se )?cierra|(?:и )?закрывается';

/** What was opened and closed. Alone, `closed` says of a day that nothing takes place. */
const OPENED =
  'opened|(?:a (?:été )?)?ouverte?s?|(?:se )?abri[óo]|откры(?:т[аоы]?|л(?:ся|ась|ось|ись))|افتتحت?';
const CLOSED =
  '(?:and )?(?:was )?closed|(?:et )?(?:a (?:été )?)?(?:fermée?s?|close?s?|clôturée?s?)|(?:y )?(?:se )?(?:cerr|clausur)[óo]|(?:и )?закры(?:т[аоы]?|л(?:ся|ась|ось|ись))|و?(?:أغلقت?|اختتمت?)';

/** No letter of a word that goes on; Chinese has no spaces between words. */
const BEHIND_WORD = '(?![a-zà-ÿ\u0400-\u04ff\u0600-\u06ff])';

/** What may stand before, the label of the start, the start, the label of the end with the marks around it, and the end. */
const labelledBy = (start: string, end: string, before = ''): RegExp =>
  new RegExp(
    `^(${before}\\s*)((?:${start})${BEHIND_WORD}\\s*[:：]?)(\\D*\\d.*?)([\\s,;|/.，；、–-]*(?<![\\p{L}\\p{M}])(?:${end})${BEHIND_WORD}\\s*[:：]?)(?=(?:[^\\p{L}\\d]+\\p{L}+){0,4}[^\\p{L}\\d]*\\d)(.*)$`,
    'isu',
  );

/** What begins and ends may be named before the verbs: `Call 2 opened on 1 August 2022 and closed on 14 November 2022`. */
const WORDS_BEFORE_VERB = "(?:\\s*[\\p{L}\\d’']+(?=\\s)){0,5}?";

/** Each with letters that a phrase has which it fits: most phrases have none. */
const LABELLED_FORMS: readonly [test: RegExp, form: RegExp][] = [
  [/^\s*[sbodficapндотпتياأافا开起首第]/i, labelledBy(START_LABEL, END_LABEL)],
  [/opens|ouvre|abre|открыва/i, labelledBy(OPENS, CLOSES, WORDS_BEFORE_VERB)],
  [/opened|ouvert|abri[oó]|откры|افتتح/i, labelledBy(OPENED, CLOSED, WORDS_BEFORE_VERB)],
];

/** `1月8日寒假开始，2月5日寒假结束`: in Chinese the words stand behind the days. */
const DAYS_BEFORE_LABELS =
  /^([^,，;；]*?\d日(?:\s*[(（][^()（）]*[)）])?)(\p{Script=Han}{0,8}?(?:开始|開始|开幕|開幕))([,，;；、\s]+)([^,，;；]*?\d日(?:\s*[(（][^()（）]*[)）])?)(\p{Script=Han}{0,8}?(?:结束|結束|闭幕|閉幕))[。.]?\s*$/u;

function readBetweenLabels(phrase: string, parse: ParsePhrase): DateReading | undefined {
  const [, start = '', opens = '', joint = '', end = '', closes = ''] = DAYS_BEFORE_LABELS.exec(phrase) ?? [];
  // `会议开始` and `注册结束` are of two things.
  const [opened, closed] = [opens, closes].map((label) => label.slice(0, -2));
  if (start === '' || (opened !== closed && opened !== '' && closed !== '')) return undefined;
  const reading = parse(`${start}${blanks(opens.length - 1)}至${blanks(joint.length)}${end}`);
  return reading.periods.length === 1 ? { ...reading, input: phrase } : undefined;
}

const HOUR_OF_DAY = /\d{1,2}(?:\s?[:：hч时時点點]\s?(?:\d{2})?|\.\d{2}(?![.\d])|\s?[ap]\.?m)/iu;

/** Whether a text has hours, and no other number. */
const hasOnlyHours = (text: string): boolean =>
  HOUR_OF_DAY.test(text) && !/\p{N}/u.test(text.replace(new RegExp(HOUR_OF_DAY, 'giu'), ''));

/** `opens 5 May, closes 7 May, 16:00`: the hour is that of the end, and that of the start is not said. */
function withoutHours({ hours: _, zone: __, ...reading }: DateReading, phrase: string): DateReading {
  const problems = [...reading.problems, hoursOmitted({ value: phrase, reason: 'noStart' })];
  return { ...reading, input: phrase, problems };
}

/** The number of a note, or of a weekday, behind a whole date: `09-01-2023 (5)`. */
const NOTE_BEHIND_DATE = /(?<=\d\D+\d+\D+\d+\s*)\(\d{1,2}\)(?=\s*$)/;

const blanks = (count: number): string => ' '.repeat(count);

/** `Start: 2 June 2027, end: 6 June 2027`: from the one to the other. `undefined` if that is no range of days. */
export function readLabelledRange(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (/[结結闭閉]/.test(phrase)) {
    const found = readBetweenLabels(phrase, parse);
    if (found) return found;
  }
  const turned = readEndBeforeStart(phrase, parse);
  if (turned) return turned;
  for (const [test, form] of LABELLED_FORMS) {
    const found = test.test(phrase) && form.exec(phrase);
    if (!found) continue;
    const [, before = '', label = '', written = '', joint = '', end = ''] = found;
    const start = written.replace(NOTE_BEHIND_DATE, (mark) => blanks(mark.length));
    // `fin de recepción de trabajos 26 de noviembre`: what ends then.
    const last = end.replace(/^(?:[^\p{L}\d]+\p{L}+){3,4}(?=[^\p{L}\d]+\d)/u, (words) =>
      blanks(words.length),
    );
    // `opens 5 May, closes 16:00`: of the hours only the end is said.
    if (hasOnlyHours(last) && !HOUR_OF_DAY.test(start)) continue;
    const reading = parse(`${before}${blanks(label.length)}${start} –${blanks(joint.length - 2)}${last}`);
    if (reading.periods.length !== 1) continue;
    const isEndAlone =
      reading.hours !== undefined && !reading.hours.includes('-') && !HOUR_OF_DAY.test(start);
    return isEndAlone ? withoutHours(reading, phrase) : { ...reading, input: phrase };
  }
  return undefined;
}

/** `Last day: 14 April 2027; first day: 12 April 2027` */
const END_BEFORE_START = new RegExp(
  `^\\s*(?:${END_LABEL})\\s*[:：](.*?\\d.*?)[\\s,;|/.，；、–-]+(?:${START_LABEL})\\s*[:：](.*\\d.*)$`,
  'isu',
);

function readEndBeforeStart(phrase: string, parse: ParsePhrase): DateReading | undefined {
  const [, end, start] = END_BEFORE_START.exec(phrase) ?? [];
  const reading = end === undefined ? undefined : parse(`${start} – ${end}`);
  return reading?.periods.length === 1
    ? { ...reading, input: phrase, read: [{ start: 0, end: phrase.length }], unread: [] }
    : undefined;
}

const END_AT_FIRST = new RegExp(`^\\s*(?:${END_LABEL}|${CLOSED})${BEHIND_WORD}`, 'iu');

/** `closes 5 May`, `closed on 8 May`: what ends then, or what is closed, is what stands before. */
export const beginsWithEnd = (text: string): boolean => END_AT_FIRST.test(text);

const LABEL_OF_INSTANT = new RegExp(`^\\s*(?:${START_LABEL})\\s*[:：](?=\\s*\\d{4}-\\d\\d-\\d\\dT)`, 'iu');

/** `Start: 2027-03-10T18:30Z`: blanks in the place of the label of a start before an instant. */
export const withoutStartLabel = (phrase: string): string =>
  phrase.includes('T') ? phrase.replace(LABEL_OF_INSTANT, (label) => blanks(label.length)) : phrase;
