import type { en } from './en.js';

/** A text with `{places}`; one that counts has a form for each plural category (CLDR) that its language needs. */
export type Message = string | PluralMessage;
export type PluralMessage = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

export type MessageKey = keyof typeof en;

/** The fixed text of the documents in one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;
