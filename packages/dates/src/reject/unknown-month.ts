import { endsOf } from '../grammar/date-range.js';
import type { DateExpression } from '../grammar/join-dates.js';
import { isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/**
 * The months in languages whose dates are not read, folded: Czech, Polish, Croatian, Turkish, Romanian, Hungarian, Finnish,
 * Indonesian, Catalan, Ukrainian and Greek (CLDR 46), without those that have a name in a language that is read.
 */
const MONTHS_ELSEWHERE: ReadonlySet<string> = new Set(
  'leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen srpna zari rijen rijna listopad listopadu prosinec prosince styczen stycznia luty lutego marzec kwiecien kwietnia maja czerwiec czerwca lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika listopada grudzien grudnia marec oktobar sijecanj sijecnja veljaca veljace ozujak ozujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja kolovoz kolovoza rujan rujna studeni studenoga prosinac prosinca ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik ianuarie februarie martie iunie iulie octombrie noiembrie marcius majus junius julius augusztus tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu maret agustus gener maig juny січень січня лютий лютого березень березня квітень квітня травень травня червень червня липень липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень грудня ιανουαριος φεβρουαριος μαρτιος απριλιος μαιος ιουνιος ιουλιος αυγουστος σεπτεμβριος οκτωβριος νοεμβριος δεκεμβριος ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου'.split(
    ' ',
  ),
);

/** Letters with which no name begins. Arabic and Chinese have no capitals, and their months are known. */
const NO_NAME = /^(?!\p{Lu}|\p{Script=Arabic}|\p{Script=Han})/u;

/**
 * The word between a number and a year that may be a month of a language that is not known, `wtorek 5 maja 2026`, the name
 * of such a month before a year, and a word in small letters that is all that is before it. The year alone would be a date
 * that the phrase does not give.
 */
export function unknownMonth(
  tokens: readonly TaggedToken[],
  dates: DateExpression,
  phrase: string,
): TaggedToken | undefined {
  const ends = endsOf(dates.ranges);
  for (const { from, month, day, parts, quarter, half } of ends) {
    if (month !== undefined || day !== undefined || parts || quarter !== undefined || half !== undefined)
      continue;
    const word = tokenAt(tokens, from - 1);
    if (word?.kind !== 'word' || word.used || word.tags.length > 0 || !/^\p{L}{3}/u.test(word.text)) continue;
    if (MONTHS_ELSEWHERE.has(word.text)) return word;
    // `iyun 2027`: a name has a capital letter.
    if (from === 1 && tokens.length === 2 && NO_NAME.test(phrase.slice(word.start, word.start + 2)))
      return word;
    const at = isMark(tokenAt(tokens, from - 2), '.') ? from - 3 : from - 2;
    const isInDate = ends.some((end) => end.from <= at && at < end.to);
    const number = tokens[at]?.text ?? '';
    if (!isInDate && /^\d{1,2}$/.test(number) && Number(number) <= 31) return word;
  }
  return undefined;
}
