import type { MessageCatalogue } from '@regional-presence/core/internal';
import type { en } from './en.js';

export type MessageKey = keyof typeof en;

/** The fixed text of the documents in one language, each message in ICU MessageFormat. */
export type Catalogue = MessageCatalogue<MessageKey>;
