import type { en } from './en.js';

/** A text with `{placeholders}`. A text with a number has a form for each plural category (CLDR) of its language. */
export type Message = string | PluralMessage;
export type PluralMessage = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

export type MessageKey = keyof typeof en;

/** The fixed text of the documents in one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;
