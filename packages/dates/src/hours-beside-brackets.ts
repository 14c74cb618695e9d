import type { DateLanguage } from './locale/table.js';
import { haveCommonTag, tagSet } from './locale/tags.js';
import type { TimeReading } from './parse-time.js';
import { changesHours } from './reject/unread-in-time.js';
import { hasStem } from './token/beside-number.js';
import { lexiconOf } from './token/lexicons.js';
import { tagTokens } from './token/tag.js';
import type { TaggedToken } from './token/tagged-token.js';
import { tokenize } from './token/tokenize.js';

const WITH_BRACKET = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*$/u;

/**
 * `09:00-12:00 (closed session)`, `09:00-12:00 (11:45-12:00 open to all)`: words that say nothing of the hours, and hours
 * within those of the event with words that say of what they are.
 */
export function besideBrackets(
  text: string,
  read: (part: string) => TimeReading,
  languages: readonly DateLanguage[],
): TimeReading | undefined {
  const [, before, inside] = WITH_BRACKET.exec(text) ?? [];
  if (before === undefined || inside === undefined) return undefined;
  const all = read(before);
  if (all.hours === undefined || all.unread !== undefined || saysReplaced(inside)) return undefined;
  if (!/\p{N}/u.test(inside)) return isAside(inside, languages) ? { ...all, others: true } : undefined;
  const part = read(inside);
  if (part.hours === undefined || part.unread === undefined || part.zone !== undefined) return undefined;
  const [start, end] = all.hours.split('-');
  const [from, to = from] = part.hours.split('-');
  return end !== undefined && start! <= from! && to! <= end ? { ...all, others: true } : undefined;
}

/** `(revised to 10:00-16:00)`, `(new: 10:00)`: the hours in brackets may be those that replace the others. */
const saysReplaced = (text: string): boolean =>
  tokenize(text).some((token) => token.kind === 'word' && hasStem(token, 'replacingStem'));

/** Small letters of a script that has capitals: `(GVA)` and `(Skopje)` may be a zone. */
const SMALL_LETTERS = /^[\p{Ll}\p{M}\s'’.,-]+$/u;

const OF_ZONES = tagSet(['time', 'localTime', 'zone', 'city']);

/** Words of which none changes what hours mean in any language, as `tbc` does, or names a zone. */
function isAside(text: string, languages: readonly DateLanguage[]): boolean {
  if (!SMALL_LETTERS.test(text)) return false;
  const pieces = tokenize(text);
  const says = (token: TaggedToken) => changesHours(token) || haveCommonTag(token.set, OF_ZONES);
  return languages.every((language) => !tagTokens(pieces, lexiconOf(language)).some(says));
}
