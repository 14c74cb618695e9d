import type { Event } from '@regional-presence/core';
import { type NormalizedTitle, normalizeTitle, type TitleWord } from '@regional-presence/core/internal';
import { significantWords } from '../title/significant-words.js';
import { titleConcepts } from '../title/title-concepts.js';

/** Features of a title. The index and the decision use the same. */
export interface TitleFeatures {
  readonly title: NormalizedTitle;
  /** The words that distinguish meetings. */
  readonly significant: readonly TitleWord[];
}

/** The features of an event's title. */
export function titleFeatures({ title, bodies }: Pick<Event, 'title' | 'bodies'>): TitleFeatures {
  const normalized = normalizeTitle(title);
  return { title: normalized, significant: significantWords(normalized, bodies) };
}

/** Features with what only the decision needs, computed once for an event that is compared with many. */
export interface ComparedTitle extends TitleFeatures {
  readonly words: ReadonlySet<string>;
  concepts: ReadonlySet<string> | undefined;
}

const COMPARED_TITLES = new WeakMap<Event, ComparedTitle>();

/** The features of an event's title as the decision needs them. */
export function comparedTitle(event: Event): ComparedTitle {
  const known = COMPARED_TITLES.get(event);
  if (known) return known;
  const { title, significant } = titleFeatures(event);
  const words = new Set(significant.map(({ text }) => text));
  const compared: ComparedTitle = { title, significant, words, concepts: undefined };
  COMPARED_TITLES.set(event, compared);
  return compared;
}

/** What the title of an event names, whatever its language. */
export function conceptsOf(event: Event): ReadonlySet<string> {
  const compared = comparedTitle(event);
  compared.concepts ??= titleConcepts(Object.values(event.title).join(' '));
  return compared.concepts;
}
