import type { MessageCatalogue } from '@regional-presence/core/internal';
import type { MessageKey } from './en.js';

/** The sentences of the command in one language. */
export type Messages = MessageCatalogue<MessageKey>;
