import type { MessageCatalogue } from '@regional-presence/core/internal';
import type { CommandMessageKey } from './en.js';

/** The sentences of the command in one language. */
export type CommandMessages = MessageCatalogue<CommandMessageKey>;
