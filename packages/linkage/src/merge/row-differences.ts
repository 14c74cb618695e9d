import type { Activity, LocalizedText } from '@regional-presence/core';
import { normalizeTitle } from '@regional-presence/core/internal';
import { columnKind } from '../match/column-kind.js';
import { namesAgree } from '../match/compare-columns.js';
import type { Evidence } from '../match/evidence.js';
import { type FieldsByName, LIST_FIELDS } from './merge-fields.js';

/** What a person or the records said themselves. */
const DECLARED_EVIDENCE: ReadonlySet<string> = new Set(['same-id', 'same-reference', 'declared-same']);

/** Whether rows are merged because a person or they themselves say that they are one. */
export const areDeclared = (evidence: readonly Evidence[]): boolean =>
  evidence.every(({ kind }) => DECLARED_EVIDENCE.has(kind));

/** Whether two titles have the same texts in the same languages. */
function haveSameTexts(a: LocalizedText, b: LocalizedText): boolean {
  for (const tag in b) if (a[tag] !== b[tag]) return false;
  return true;
}

const identitiesOf = ({ title, otherTitles = [] }: Activity): string[] =>
  [title, ...otherTitles].map((each) => normalizeTitle(each).identity);

/** Whether each list has an item that the other lacks. */
function listsDiffer(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [one, other] = [a, b].map((list) => new Set(list.map((item) => JSON.stringify(item)))) as [
    Set<string>,
    Set<string>,
  ];
  return [...one].some((item) => !other.has(item)) && [...other].some((item) => !one.has(item));
}

function columnsDiffer(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  for (const heading in b)
    if (
      a[heading] !== b[heading] &&
      Object.hasOwn(a, heading) &&
      columnKind(heading) !== 'row' &&
      !namesAgree(a[heading]!, b[heading]!)
    )
      return true;
  return false;
}

/**
 * Whether two rows that are merged do not say the same: titles of other words, lists of which neither has all, or a
 * column that the model does not have. What only one of them says is no difference.
 */
export function doRowsDiffer(target: Activity, other: Activity): boolean {
  if (other.otherTitles || !haveSameTexts(target.title, other.title)) {
    const titles = identitiesOf(target);
    if (identitiesOf(other).some((title) => !titles.includes(title))) return true;
  }
  const [mine, theirs] = [target, other] as unknown as [FieldsByName, FieldsByName];
  for (const field of LIST_FIELDS)
    if (field !== 'sources' && listsDiffer(mine[field] as unknown[], theirs[field] as unknown[])) return true;
  return columnsDiffer(target.extra ?? {}, other.extra ?? {});
}
