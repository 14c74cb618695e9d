import type { Language } from '@regional-presence/core';
import { createTranslator } from '@regional-presence/core/internal';

import type { PhrasingContent } from 'mdast';
import { CATALOGUES } from '../language/catalogues.js';
import type { MessageKey } from '../language/messages.js';
import { text, textContent } from '../tree/build.js';

/** The values of the arguments of a message. `count` also chooses the plural form. */
export type DocumentMessageValues = Readonly<Record<string, string | number>>;

/** Translates the fixed text of the documents into one language: `t('plan.lead', { count: 2 })` → `The plan has 2 events.` */
export interface DocumentTranslate {
  (key: MessageKey, values?: DocumentMessageValues): string;
  /** The same as phrasing content: a value can be a link, or a text in another language. */
  rich(
    key: MessageKey,
    values: Readonly<Record<string, string | number | readonly PhrasingContent[]>>,
  ): PhrasingContent[];
}

export function translator(language: Language): DocumentTranslate {
  const translate = createTranslator(language, CATALOGUES[language]);
  const rich: DocumentTranslate['rich'] = (key, values) => {
    const parts = translate.parts<readonly PhrasingContent[]>(key, values);
    return parts.flatMap((part, i): PhrasingContent[] => {
      if (typeof part === 'object') return [...part];
      const before = parts[i - 1];
      // A value such as `ноябрь 2022 г.` at the end of a sentence already ends it.
      const isEnded = typeof before === 'object' && textContent(before).endsWith('.');
      const fixed = isEnded && part.startsWith('.') ? part.slice(1) : part;
      return fixed === '' ? [] : [text(fixed)];
    });
  };
  return Object.assign((key: MessageKey, values: DocumentMessageValues = {}) => translate(key, values), {
    rich,
  });
}
