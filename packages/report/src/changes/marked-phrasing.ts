import { diffArrays } from 'diff';
import type { PhrasingContent } from 'mdast';
import type { ChangeNode, ContentChange } from '../tree/tree.js';
import { type PhrasingToken, phrasingOfTokens, phrasingTokens } from './phrasing-tokens.js';

/** Tokens that are in both texts, or those that were removed and those that were added in their place. */
interface PhrasingHunk {
  same: PhrasingToken[];
  removed: PhrasingToken[];
  added: PhrasingToken[];
}

/** With more insertions and deletions than this, in tokens, a text is another one. */
const MAX_TOKEN_EDITS = 1000;

/** Content as a whole as inserted or deleted. */
export const changedPhrasing = (
  children: readonly PhrasingContent[],
  change: ContentChange,
): PhrasingContent[] =>
  children.length === 0 ? [] : [{ type: 'change', change, children: [...children] } satisfies ChangeNode];

/** The content after with what was inserted, and what was deleted before it, by words. */
export function markedPhrasing(
  before: readonly PhrasingContent[],
  after: readonly PhrasingContent[],
): PhrasingContent[] {
  const hunks = joinedHunks(phrasingHunks(phrasingTokens(before), phrasingTokens(after)));
  return hunks.flatMap(({ same, removed, added }) => [
    ...phrasingOfTokens(same),
    ...changedPhrasing(phrasingOfTokens(removed), 'deletion'),
    ...changedPhrasing(phrasingOfTokens(added), 'insertion'),
  ]);
}

function phrasingHunks(before: readonly PhrasingToken[], after: readonly PhrasingToken[]): PhrasingHunk[] {
  const keys = (tokens: readonly PhrasingToken[]) => tokens.map(({ key }) => key);
  const parts = diffArrays(keys(before), keys(after), { maxEditLength: MAX_TOKEN_EDITS });
  if (!parts) return [{ same: [], removed: [...before], added: [...after] }];
  const hunks: PhrasingHunk[] = [];
  let i = 0;
  let j = 0;
  for (const { removed, added, value } of parts) {
    const isSame = !removed && !added;
    if (isSame || hunks.length === 0 || hunks.at(-1)!.same.length > 0)
      hunks.push({ same: [], removed: [], added: [] });
    const hunk = hunks.at(-1)!;
    if (isSame) hunk.same = after.slice(j, j + value.length);
    else if (removed) hunk.removed.push(...before.slice(i, i + value.length));
    else hunk.added.push(...after.slice(j, j + value.length));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return hunks;
}

/** A blank or a sign between two replaced words is replaced with them: `5 May` → `6 June` is one change and not two. */
function joinedHunks(hunks: readonly PhrasingHunk[]): PhrasingHunk[] {
  const joined: PhrasingHunk[] = [];
  for (const [i, hunk] of hunks.entries()) {
    const last = joined.at(-1);
    const next = hunks[i + 1];
    if (last && next && isReplacement(last) && isReplacement(next) && isBetweenWords(hunk.same)) {
      last.removed.push(...hunk.same);
      last.added.push(...hunk.same);
    } else if (last && isReplacement(last) && isReplacement(hunk)) {
      last.removed.push(...hunk.removed);
      last.added.push(...hunk.added);
    } else joined.push({ same: hunk.same, removed: [...hunk.removed], added: [...hunk.added] });
  }
  return joined;
}

const isReplacement = ({ removed, added }: PhrasingHunk): boolean => removed.length > 0 && added.length > 0;

/** At most a sign and a blank: `, `. */
const isBetweenWords = (tokens: readonly PhrasingToken[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= 2 &&
  tokens.every(({ leaf }) => leaf.type === 'text' && !/[\p{L}\p{N}]/u.test(leaf.value));
