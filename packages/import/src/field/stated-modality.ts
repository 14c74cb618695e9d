import type { Modality } from '@regional-presence/core';
import { leadingStatus } from './leading-status.js';
import { memoize } from './memoize.js';
import { withoutReason } from './reason.js';
import { STATUS_WORDS } from './status-words.js';
import { MODALITY_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

/** Words around a mode of participation that say no more than that the activity is held so: `moved online`. */
const HELD_WORDS: ReadonlySet<string> = new Set(
  [
    'the this event meeting session now moved changed switched converted transferred held taking takes place to as a an in by via via the is was has been will be be it only format mode event instead',
    'l le la cet cette evenement reunion desormais maintenant passe passee bascule deplace tenu tenue a ete est sera se tiendra tient deroulera en au format mode uniquement',
    'el los las esta este evento reunion ahora pasa cambia cambiado cambiada trasladado se realizara realiza celebrara celebra llevara a cabo sera es en formato modalidad de forma manera solo',
    'это мероприятие собрание теперь переведено перенесено переведен проводится пройдет состоится будет проведено в на формат формате режиме режим только',
    'الاجتماع الان سيعقد ستعقد يعقد تعقد تم تحويله تحويلها تحول الي بشكل بصيغه في صيغه بصوره فقط',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
);

/** The same in Chinese, which has no spaces between words. */
const HELD_CHARACTERS =
  /(?:会议|活动|现|已|将)?(?:改为|转为|改成|以|采用|通过)|(?:的)?(?:形式|方式)|举行|召开|举办|进行|会议|活动|将|现/g;

/** Words that are a mode of participation in a column of modes or a place, and alone in a title or a note something else. */
const AMBIGUOUS_ALONE: ReadonlySet<string> = new Set(
  'mixed|mixte|mixto|смешанный|混合|مختلط|physical|physique|físico|físicamente|实体|فعلي|web|网络|云端|teams|offline|إلكتروني|remoto|remote'
    .split('|')
    .map(foldText),
);

/** UTF-16 units; a longer text says more. */
const LONGEST_STATEMENT = 80;

const MAX_WORDS = 4;

/**
 * The mode of participation, if a text says no more than that an activity is held so: `Moved online`, `will be held virtually`,
 * `en ligne`, `改为线上举行`. A status before it and the reason behind it are left out: `Planned – moved online due to the weather`.
 */
export const statedModality = (text: string): Modality | undefined =>
  mayNameModality(text) ? readStatement(text) : undefined;

const FIRST_WORDS: ReadonlySet<string> = new Set(
  Array.from(MODALITY_WORDS.keys(), (phrase) => phrase.split(' ', 1)[0]!),
);

/** Whether a text has a word with which a mode of participation begins. Most texts have none. */
function mayNameModality(text: string): boolean {
  if (text.length > LONGEST_STATEMENT) return false;
  const key = foldText(text);
  return /\p{Script=Han}/u.test(key) || key.split(' ').some((word) => FIRST_WORDS.has(word));
}

const readStatement: (text: string) => Modality | undefined = memoize((text) => {
  const status = leadingStatus(text, (key) => STATUS_WORDS.has(key)) ?? '';
  return saysHow(text) ?? (status === '' ? undefined : saysHow(text.slice(status.length)));
});

/** The same of a text without a status of its own, `Moved online`: of `Held online` it is the first word. */
export const saysHow: (text: string) => Modality | undefined = memoize((text) => {
  if (text.length > LONGEST_STATEMENT || /[?？؟]/.test(text)) return undefined;
  const key = foldText(withoutReason(text).replace(HELD_CHARACTERS, ' ')).trim();
  if (AMBIGUOUS_ALONE.has(key)) return undefined;
  const words = key.split(' ');
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const value = MODALITY_WORDS.get(words.slice(i, i + length).join(' '));
      const others = value && [...words.slice(0, i), ...words.slice(i + length)];
      if (others?.every((word) => HELD_WORDS.has(word))) return value;
    }
  return undefined;
});

/** What stands at the end of a title in brackets, or behind a dash: `Forum (moved online)`, `Forum – en ligne`. */
const END_OF_TITLE =
  /[([（【［]\s*([^()[\]（）【】［］]{2,80})[)\]）】］][\s.!]*$|\s[-–—|]\s*([^-–—|()]{2,80})$/u;

/** A text that may have such an end. */
const HAS_MARK = /[([（【［]|\s[-–—|]/u;

/** The mode of participation that the end of a title states. */
export function modalityOfTitle(text: string): Modality | undefined {
  if (!HAS_MARK.test(text)) return undefined;
  const [, inBrackets, behindDash] = END_OF_TITLE.exec(text) ?? [];
  const end = inBrackets ?? behindDash;
  return end === undefined ? undefined : statedModality(end);
}
