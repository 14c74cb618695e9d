import { memoize } from './memoize.js';
import { KIND_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

/** Words, folded. */
const timeWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/**
 * Words that say of a time that it is that of the event: when it starts, ends or takes place. A text without any of them may be of
 * anything.
 */
const SAYS_WHEN = timeWords(
  'start starts starting begin begins beginning end ends ending finish finishes finishing held take takes place date dates day days time times hours hour schedule scheduled change changed shifted moved only runs ' +
    'commence commencent commencera débute débutera début commencer fin finit finira termine terminera lieu tient tiendra aura date dates jour jours heure heures horaire horaires changement partir seulement uniquement dure ' +
    'comienza comienzan comenzará empieza inicia inicio iniciará termina terminará finaliza fin celebra celebrará tendrá lugar fecha fechas día días hora horas horario cambio partir extiende traslada solo sólo únicamente dura ' +
    'начало начала окончания начинается начнётся начнется окончание конец завершение заканчивается закончится состоится пройдёт пройдет проводится проходит дата даты день дни время часы перенос только ' +
    'البداية يبدأ تبدأ ينتهي تنتهي النهاية يعقد تعقد التاريخ تاريخ الموعد موعد الوقت وقت الساعة اليوم فقط',
);

/** Words that say that a time is the right one, in the place of another. */
const CORRECTIONS = timeWords(
  'new actual correct corrected correction right real instead should wrong incorrect error not ' +
    'nouvelle nouvelles correcte correctes exacte réelle bonne erreur erronée fausse lire correction rectificatif ' +
    'nueva nuevas correcta correctas incorrecta errónea real error corrección debe decir léase ' +
    'новая новые верная верные правильная правильные неверная неверна неверно точная точные ошибка исправление следует читать вместо ' +
    'الجديد الصحيح الصحيحة خطأ تصحيح بدلا',
);

/** Words that may stand beside them. */
const BESIDE = timeWords(
  'the a an is are was will be it we this event meeting session forum at on in from to until till by and of for first last second day days morning evening sharp each every now please note nb that read local noon midday midnight am pm h hrs ' +
    'le la les l un une est sont sera seront à au aux du de des d en dès et ou premier première dernier dernière matin chaque tous désormais noter que locale réunion séance forum atelier h heures midi minuit ' +
    'el los las un una es son será serán se a al del de en desde hasta y o primer primero última último mañana tarde cada todos ahora nota que local reunión sesión foro taller h horas mediodía ' +
    'в во с со до по на и это будет первый первого последний последнего дня утра вечера каждый теперь местное мероприятие заседание форум часов часа час полдень ' +
    'في من إلى حتى على و هو هي يوم الأول الأخير صباحا مساء ظهرا كل الآن الاجتماع الفعالية المنتدى عن',
);

/** Activities that are none of the days of a row: `Project ends on 31 May`. */
const OTHERS_WITH_TIMES = timeWords('project projet proyecto проект مشروع keynote');

const SAYS_WHEN_IN_CHINESE = /开始|開始|结束|結束|时间|時間|日期|举行|举办|召开|起止|改|仅|僅|应为|應為/u;
const CORRECTS_IN_CHINESE = /正确|更正|有误|应为|應為|改为|改為/u;
const BESIDE_IN_CHINESE =
  /^(?:会议|活动|论坛|培训|于|在|从|至|到|的|是|应为|應為|应|每天|每日|当地|上午|下午|晚上|中午|第|最后|一|天|日|将|新|仅限|仅|僅|改为|改為|改|为|有误|点|半|开始|開始|结束|結束|时间|時間|日期|举行|举办|召开|起止|正确|更正|\s|\p{P})*$/u;

/** Whether a text has a word that says of a time that it is that of the event. Most notes have none. */
export const mayNameTime = (text: string): boolean =>
  SAYS_WHEN_IN_CHINESE.test(text) ||
  CORRECTS_IN_CHINESE.test(text) ||
  foldText(text)
    .split(' ')
    .some((word) => SAYS_WHEN.has(word) || CORRECTIONS.has(word));

/** What stands beside a time: that it is of the event (`when`), the right one (`corrects`), nothing, or something else. */
export type BesideTime = 'when' | 'corrects' | 'nothing' | 'other';

export const besideTime: (others: string) => BesideTime = memoize((others) => {
  if (/\p{Script=Han}/u.test(others)) {
    if (!BESIDE_IN_CHINESE.test(others)) return 'other';
    if (CORRECTS_IN_CHINESE.test(others)) return 'corrects';
    return SAYS_WHEN_IN_CHINESE.test(others) ? 'when' : 'nothing';
  }
  const words = foldText(others)
    .split(' ')
    .filter((word) => word !== '');
  const isKnown = (word: string): boolean =>
    SAYS_WHEN.has(word) || CORRECTIONS.has(word) || BESIDE.has(word) || KIND_WORDS.has(word);
  if (!words.every((word) => isKnown(word) && !OTHERS_WITH_TIMES.has(word))) return 'other';
  if (words.some((word) => CORRECTIONS.has(word))) return 'corrects';
  return words.some((word) => SAYS_WHEN.has(word)) ? 'when' : 'nothing';
});

/** `No session on Thursday`, `Except 13 May`, `Sauf jeudi`: nothing is on the day behind. */
const NOT_ON_DAY =
  /^(?:closed|not|except|excluding|free day|rest day|day off|break|holiday|no (?:sessions?|meetings?|classes|class|events?|work|activities)|not held|pas de (?:séances?|réunions?|cours|session)|sauf|excepté|hormis|fermé|jour libre|relâche|sin (?:sesi[oó]n(?:es)?|reuni[oó]n(?:es)?|clases?)|no (?:hay|habrá) (?:sesi[oó]n(?:es)?|reuni[oó]n(?:es)?|clases?)|excepto|salvo|cerrado|día libre|нет (?:заседани[яй]|занятий)|заседаний нет|занятий нет|без заседаний|кроме|выходной|перерыв|休会|不开会|无会议|停课|除(?:了)?|(?:لا|بدون) (?:توجد )?(?:جلسات|جلسة|اجتماع)|باستثناء|ما عدا|عطلة)(?!\p{L})\s*[:：,–-]?\s*/iu;
/** `Thursday off`, `В четверг заседаний нет`, `周四休会`: nothing is on the day before. */
const DAY_IS_FREE =
  /\s*(?:[–—-]\s*)?(?:off|excluded|free|closed|is (?:free|off|closed|a holiday|a free day)|libre|férié|exclu|est férié|feriado|es (?:libre|feriado)|выходной|заседаний нет|нет заседаний|исключ[её]н|休会|不开会|放假|无会议|停课|外|عطلة)[.。!]*$/iu;

/** The day on which a text says that nothing is; `undefined` where it does not. */
export function dayWithout(text: string): string | undefined {
  const before = NOT_ON_DAY.exec(text);
  const rest = before ? text.slice(before[0].length) : text;
  const day = rest.replace(DAY_IS_FREE, '');
  return before || day !== rest ? day.replace(/^除(?:了)?/u, '') : undefined;
}

const DAYPARTS =
  'morning|afternoon|evening|matin|matinée|après-midi|soir|soirée|mañana|tarde|noche|утро|утром|утра|вечер|вечером|первую половину дня|первой половине дня|вторую половину дня|второй половине дня|обеда|上午|下午|晚上|الصباح|المساء|صباحا|مساء|بعد الظهر';
const BEFORE_DAYPART =
  '(?:takes place|now|moved|shifted|changed|brought forward|begins|starts|only|in|to|the|reportée?|déplacée?|décalée?|avancée?|seulement|uniquement|au|à|dans|en|l|le|la|se|trasladad[oa]|traslada|pasad[oa]|cambiad[oa]|solo|sólo|únicamente|a|por|de|перенес[её]н[оа]?|только|на|во|до|после|改到|改为|改在|移至|仅限|仅|在|نقلت?|إلى|في|فترة|ما)';
/** `Moved to the afternoon`, `Morning only`, `Le matin uniquement`: a part of the day. */
const PART_OF_DAY = new RegExp(
  `^(?:${BEFORE_DAYPART}(?:[\\s']+|(?<=\\p{Script=Han})))*(?:${DAYPARTS})s?(?:[\\s,]*(?:only|seulement|uniquement|solamente|только|举行|进行|فقط))?[.。!]?$`,
  'iu',
);
/** A part of the day alone may be anything. */
const IS_DAYPART_ALONE = new RegExp(`^(?:${DAYPARTS})[.。!]?$`, 'iu');

/** Whether a text says no more than the part of the day in which the event is. */
export const saysPartOfDay = (text: string): boolean => {
  const shown = text.normalize('NFKC').replaceAll('’', "'").trim();
  return shown.length <= MAX_DAYPART_LENGTH && PART_OF_DAY.test(shown) && !IS_DAYPART_ALONE.test(shown);
};

const MAX_DAYPART_LENGTH = 60;

/** `Starts one hour later`, `Shifted by 2 days`, `décalé d’une heure`: a change by a length. */
const CHANGE_BY_LENGTH =
  /^(?:(?:starts?|begins?|ends?|held|moved|shifted|delayed|postponed|brought forward|commence|débute|finit|décalée?|avancée?|retardée?|empieza|comienza|termina|se retrasa|se adelanta|начало|начинается|сдвинут[оа]?|перенесено|يبدأ|تبدأ)\s+)?(?:by |de |d['’]|на |en )?(?:an?|one|two|three|une?|deux|trois|dos|tres|un[ao]?|один|одну|два|две|три|\d{1,2})\s+(?:full )?(?:minutes?|hours?|days?|weeks?|heures?|jours?|semaines?|horas?|días?|semanas?|минут[уы]?|час(?:а|ов)?|день|дня|дней|недел[юиь])(?:\s+(?:later|earlier|plus tard|plus tôt|más tarde|antes|después|позже|раньше|позднее))?[.!]?$/iu;
const SAYS_LATER =
  /later|earlier|plus t|más tarde|antes|después|позже|раньше|позднее|moved|shifted|delayed|brought|décal|avanc|retard|adelanta|сдвин|перенес/iu;

/** Whether a text says by how long the event is earlier or later. */
export const saysChangeByLength = (text: string): boolean =>
  text.length <= MAX_DAYPART_LENGTH && CHANGE_BY_LENGTH.test(text) && SAYS_LATER.test(text);
