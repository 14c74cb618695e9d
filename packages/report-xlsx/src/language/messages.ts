import type { MessageCatalogue, Translate } from '@regional-presence/core/internal';
import type { en } from './en.js';

export type WorkbookMessage = keyof typeof en;

/** The fixed text of the workbooks in one language. */
export type WorkbookCatalogue = MessageCatalogue<WorkbookMessage>;

export type WorkbookTranslate = Translate<WorkbookMessage>;
