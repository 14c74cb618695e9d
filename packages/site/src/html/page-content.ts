import type { Language } from '@regional-presence/core';
import type { ElementContent } from 'hast';

/** What a page has besides the frame of all pages. */
export interface PageContent {
  title: string;
  main: ElementContent[];
  /** The path of the same page in another language. */
  inLanguage(language: Language): string;
  /** Objects of schema.org. */
  linkedData?: object | undefined;
  /** The entry of the navigation that is the page itself. */
  current?: 'plan' | 'regions' | 'offices' | 'changes' | 'search' | 'subscribe' | undefined;
  /** Paths of scripts that this page has in addition, in their order. */
  scripts?: readonly string[] | undefined;
}
