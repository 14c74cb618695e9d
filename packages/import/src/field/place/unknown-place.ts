import { findCity } from '@regional-presence/reference';
import { readRegion } from '../offices.js';
import { foldText } from '../words.js';

/** Texts for an empty cell. */
const NO_PLACE = new Set(
  [
    'n a|na|none|unknown|not known|not applicable|unknown location|location unknown|unknown place|unknown venue|venue unknown',
    'sans objet|aucun|inconnu|inconnue|lieu inconnu|ville inconnue|no aplica|ninguno|sin lugar|desconocido|desconocida|lugar desconocido',
    'нет|не применимо|неизвестно|неизвестен|место неизвестно|无|不适用|未知|地点未知|لا ينطبق|لا يوجد|غير معروف|مكان غير معروف',
  ]
    .flatMap((words) => words.split('|'))
    .map(foldText),
);

/** Texts for no place in particular. */
const ANY_PLACE = new Set(
  'worldwide|global|international|various|various locations|multiple locations|see email|see website|see link|see invitation'.split(
    '|',
  ),
);

const beginsOrEndsWord = (words: string): string => `(?:^|\\s)(?:${words})(?=\\s|$)`;

/** Words for a place that will be known later, by language, as `foldText` writes them. */
const ANNOUNCED_LATER = new RegExp(
  [
    beginsOrEndsWord(
      [
        'tb[acd]',
        '(?:to|will) be (?:announced|confirmed|determined|decided|defined|advised|communicated|specified|notified|fixed|agreed|arranged|shared|sent|provided|selected|chosen)',
        '(?:to|will) follow',
        'not (?:yet )?(?:decided|confirmed|determined|fixed|announced|chosen|selected)',
        'undecided|announced later|confirmed later',
      ].join('|'),
    ),
    beginsOrEndsWord(
      [
        'a (?:confirmer|determiner|preciser|definir|communiquer|annoncer|venir|decider|fixer)',
        '(?:sera|seront|vous sera) (?:communique|annonce|precise|confirme|defini|determine|indique|fixe|envoye)(?:e|s|es)?',
        'non (?:precise|confirme|defini|determine|communique)e?',
      ].join('|'),
    ),
    beginsOrEndsWord(
      [
        '(?:por|a) (?:confirmar|determinar|definir|anunciar|decidir|comunicar|concretar)',
        'se (?:anunciara|comunicara|confirmara|informara|definira|avisara|determinara|indicara)',
        'seran? (?:anunciad|comunicad|confirmad|definid|determinad|informad)[oa]s?',
        'sin (?:confirmar|definir|determinar)|pendiente(?: de (?:confirmar|confirmacion|definir))?',
      ].join('|'),
    ),
    beginsOrEndsWord(
      [
        'уточняется|уточняются|уточним|уточнят|определяется|согласовывается|подлежит уточнению|подлежит определению',
        '(?:будет|будут) (?:дополнительно )?(?:объявлен|сообщен|определен|уточнен|указан|известн)[оаы]?',
        'сообщим|сообщат|сообщается|объявим|объявят|выбираем|выбирается|не (?:определен|известн|выбран)[оаы]?',
      ].join('|'),
    ),
    '待定|待确认|待公布|待通知|待告知|另行(?:通知|公布|告知)|未(?:定|确定|公布)|(?:稍后|日后|将)(?:另行)?(?:通知|公布|确定|告知)',
    beginsOrEndsWord(
      [
        '(?:سوف |س)?(?:ي|ت)(?:حدد|علن|وكد|بلغ)(?: عنه| عنها)? لاحقا',
        'سيعلن|ستعلن|سيحدد|ستحدد|سيوكد|سيتم (?:الاعلان|تحديد\\S*|ابلاغ\\S*|تاكيد\\S*|التاكيد|اعلان\\S*)',
        'لم (?:يحدد|تحدد|يعلن|تعلن|يوكد)(?: بعد)?|غير محدد|قيد (?:التحديد|التاكيد)|لاحقا',
      ].join('|'),
    ),
  ].join('|'),
  'u',
);

/** Whether a text says that the place is announced later: `TBC`, `lugar por confirmar`, `sera communiqué`. */
export const isAnnouncedLater = (text: string): boolean => ANNOUNCED_LATER.test(foldText(text));

/** The words of a text, folded, besides those that say that it is announced later: `TBD: Long walk` → `long walk`. */
export const wordsNotAnnouncedLater = (text: string): string =>
  foldText(text).replace(new RegExp(ANNOUNCED_LATER, 'gu'), ' ').trim();

/** Whether a text says that there is nothing to say: `N/A`. */
export const isNoPlace = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || NO_PLACE.has(foldText(text));

/** Whether a text names no place in particular: `worldwide`, a region, a time such as `Geneva time`. */
export const isNoParticularPlace = (text: string): boolean =>
  ANY_PLACE.has(foldText(text)) ||
  (readRegion(text) !== undefined && findCity(text) === undefined) ||
  /(?:^|\s)(?:time|heure|hora|время|时间|توقيت)(?:\s|$)/iu.test(text);
