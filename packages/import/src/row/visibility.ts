import { foldText } from '../field/words.js';
import { NO_WORDS, YES_WORDS } from '../field/yes-no.js';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** What Outlook and other programs write of an appointment that is not for others, in six languages. */
const PRIVATE_WORDS = folded(
  'private confidential personal internal restricted privé privée confidentiel confidentielle personnel personnelle interne privado privada confidencial interno interna частное частный личное личный конфиденциально конфиденциальный служебное 私人 私密 个人 机密 保密 内部 خاص سري شخصي داخلي',
);

const PUBLIC_WORDS = folded(
  'public normal publique normale público pública открытое обычное публичное 公开 普通 正常 عام عادي',
);

/** Whether the mark of a row says that it is private: `Private` with yes, `Sensitivity` with Confidential. */
export function isPrivateMark(text: string): boolean | undefined {
  const word = foldText(text);
  if (word === '') return undefined;
  if (PRIVATE_WORDS.has(word)) return true;
  if (PUBLIC_WORDS.has(word)) return false;
  // A heading such as `Public` is none of the field, so that yes always means private.
  return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : undefined;
}
