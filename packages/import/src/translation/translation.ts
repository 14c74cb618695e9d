import type { Problem, ProblemPlace } from '@regional-presence/core';
import type { TranslatableField } from '@regional-presence/core/internal';

/**
 * A text in another language, as a translator gives it. It applies to each record that has the text in the field.
 */
export interface Translation {
  /** The record from which the text was taken: `events/forum-2027`. */
  record?: string | undefined;
  field: TranslatableField;
  /** The text that was translated. */
  text: string;
  /** BCP 47 tag of the language of the translation. */
  language: string;
  translation: string;
}

/** A translation with the row it comes from. */
export interface TranslationRow extends Omit<Translation, 'field'> {
  /** Absent where its name is not known. */
  field?: TranslatableField | undefined;
  place?: ProblemPlace | undefined;
  /** Called once with what became of the row: a problem where it is rejected. */
  finish?: (problem?: Problem) => void;
}
