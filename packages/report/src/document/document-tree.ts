import type { Language } from '@regional-presence/core';
import { languageOfTag } from '@regional-presence/core/internal';

import type { Root } from 'mdast';
import { translator } from '../text/translator.js';
import type { ReportTree } from '../tree/tree.js';
import { documentLabels } from './document-labels.js';

/** What a document of your own has besides its content. */
export interface DocumentTreeOptions {
  title: string;
  /** BCP 47 tag of the document. Default: `en`. */
  language?: Language | undefined;
  documentNumber?: string | undefined;
}

/**
 * A document of your own, as the formats write it: any mdast content with a title and a language.
 *
 * @example
 * const tree = documentTree({ type: 'root', children: [] }, { title: 'Plan', language: 'fr' });
 * renderMarkdown(tree).trim(); // ''
 * renderHtml(tree).includes('<title>Plan</title>'); // true
 */
export function documentTree(root: Root, options: DocumentTreeOptions): ReportTree {
  const language = languageOfTag(options.language ?? 'en');
  return {
    ...root,
    data: {
      ...root.data,
      document: {
        title: options.title,
        language,
        documentNumber: options.documentNumber ?? '',
        regions: [],
        sectors: [],
        labels: documentLabels(translator(language)),
        events: [],
      },
    },
  };
}
