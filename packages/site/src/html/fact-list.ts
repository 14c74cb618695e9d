import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A label and what is known, which is left out if it is nothing. */
export type Fact = readonly [label: string, content: readonly ElementContent[] | undefined];

/** What is known, by label. */
export const factList = (facts: readonly Fact[]): Element =>
  h(
    'dl',
    facts.flatMap(([label, content]) =>
      content === undefined || content.length === 0
        ? []
        : [h('div', [h('dt', label), h('dd', [...content])])],
    ),
  );

/** Entries one below the other; one alone is no list. */
export const stacked = (entries: readonly ElementContent[]): ElementContent[] =>
  entries.length < 2
    ? [...entries]
    : [
        h(
          'ul',
          entries.map((entry) => h('li', [entry])),
        ),
      ];
