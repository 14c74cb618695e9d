import { memoize } from './memoize.js';
import { KIND_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

/** Words, folded. */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/**
 * Words that say of a time that it is that of the event: when it starts, ends or takes place, or that the time is the right one. A
 * text without any of them may be of anything.
 */
const SAYS_WHEN = wordSet(
  'start starts starting begin begins beginning end ends ending finish finishes finishing close closes closing held holds take takes place date dates day days time times hours hour schedule scheduled new actual correct corrected right real instead duration lasts runs ' +
    'commence commencent commencera débute débutera début commencer fin finit finira termine terminera lieu tient tiendra aura date dates jour jours heure heures horaire horaires nouvelle nouvelles correcte correctes exacte réelle bonne durée dure ' +
    'comienza comienzan comenzará empieza inicia inicio iniciará termina terminará finaliza fin celebra celebrará tendrá lugar fecha fechas día días hora horas horario nueva nuevas correcta correctas real duración dura ' +
    'начало начинается начнётся начнется окончание конец завершение заканчивается закончится состоится пройдёт пройдет проводится проходит дата даты день дни время часы новая новые верная правильная точная длительность ' +
    'البداية يبدأ تبدأ ينتهي تنتهي النهاية يعقد تعقد التاريخ تاريخ الموعد موعد الوقت وقت الساعة اليوم الجديد الصحيح المدة',
);

/** Words that may stand beside them. */
const BESIDE = wordSet(
  'the a an is are was will be it this event meeting session forum at on in from to until till and of for first last second day days morning each every only now please note that local ' +
    'le la les l un une est sont sera seront à au aux du de des d en dès et ou premier première dernier dernière matin chaque tous seulement désormais noter que locale réunion séance forum atelier ' +
    'el los las un una es son será serán se a al del de en desde hasta y o primer primero última último mañana cada todos solo sólo ahora nota que local reunión sesión foro taller ' +
    'в во с со до по на и это будет первый первого последний последнего дня утра каждый только теперь местное мероприятие заседание форум ' +
    'في من إلى حتى على و هو هي يوم الأول الأخير صباحا كل فقط الآن الاجتماع الفعالية المنتدى',
);

/** Words that say that a time is the right one, in the place of another. */
const CORRECTIONS = wordSet(
  'new actual correct corrected right real instead nouvelle nouvelles correcte correctes exacte réelle bonne nueva nuevas correcta correctas real новая новые верная правильная точная الجديد الصحيح',
);

/** Whether a text says of a time that it is the right one. */
export const saysCorrect = (text: string): boolean =>
  /正确|更正/u.test(text) ||
  foldText(text)
    .split(' ')
    .some((word) => CORRECTIONS.has(word));

const SAYS_WHEN_IN_CHINESE = /开始|開始|结束|結束|时间|時間|日期|举行|举办|召开|起止|正确|更正/u;
const BESIDE_IN_CHINESE =
  /^(?:会议|活动|论坛|培训|于|在|从|至|到|的|为|是|应|每天|每日|当地|第|最后|一|天|日|将|新|：|开始|開始|结束|結束|时间|時間|日期|举行|举办|召开|起止|正确|更正|\s|\p{P})*$/u;

/** Whether what stands beside a time says that it is that of the event, and nothing else. */
export const saysTimeOfEvent: (others: string) => boolean = memoize((others) => {
  if (/\p{Script=Han}/u.test(others))
    return SAYS_WHEN_IN_CHINESE.test(others) && BESIDE_IN_CHINESE.test(others);
  const words = foldText(others)
    .split(' ')
    .filter((word) => word !== '');
  return (
    words.some((word) => SAYS_WHEN.has(word)) &&
    words.every((word) => SAYS_WHEN.has(word) || BESIDE.has(word) || KIND_WORDS.has(word))
  );
});

/** `Closed on 13 May`, `no session on Thursday`: what is not on a day. */
const NOT_ON_A_DAY =
  /^(?:closed|free day|rest day|day off|no (?:sessions?|meetings?|classes|class|events?|work|activities)|not held|pas de (?:séances?|réunions?|cours|session)|fermé|jour libre|relâche|sin (?:sesi[oó]n(?:es)?|reuni[oó]n(?:es)?|clases?)|no hay (?:sesi[oó]n(?:es)?|clases?)|cerrado|día libre|нет (?:заседани[яй]|занятий)|заседаний нет|занятий нет|без заседаний|выходной|перерыв|休会|不开会|无会议|停课|لا (?:جلسات|جلسة|اجتماع)|عطلة)(?!\p{L})\s*[:,–-]?\s*/iu;

/** What stands behind words that say that nothing is on a day; `undefined` where a text does not begin with them. */
export function dayWithout(text: string): string | undefined {
  const found = NOT_ON_A_DAY.exec(text);
  return found ? text.slice(found[0].length) : undefined;
}

/** `Moved to the afternoon`, `Morning only`: a part of the day. */
const PART_OF_DAY =
  /^(?:(?:now |moved |shifted |changed )?(?:in|to) the (?:morning|afternoon|evening)|(?:morning|afternoon|evening)s? only|(?:reporté|déplacé|décalé)e? (?:au matin|à l’après-midi|à l'après-midi|au soir|dans l’après-midi|en soirée)|(?:matin|matinée|après-midi|soirée) (?:seulement|uniquement)|(?:trasladad|pasad|cambiad)[oa] a la (?:mañana|tarde|noche)|(?:solo|sólo|únicamente) por la (?:mañana|tarde|noche)|перенес[её]н[оа]? на (?:утро|вечер|вторую половину дня|первую половину дня)|только (?:утром|вечером|до обеда)|(?:改到|改为|移至)?(?:上午|下午|晚上)(?:举行|进行)?|(?:نقل(?:ت)? إلى|في) (?:الصباح|المساء|فترة (?:الصباح|المساء))|صباحا فقط|مساء فقط)[.。!]?$/iu;

/** Whether a text says no more than the part of the day in which the event is. */
export const saysPartOfDay = (text: string): boolean => PART_OF_DAY.test(text.trim());
