import { LocalizedText } from '@regional-presence/core';
import { z } from 'zod';

const WANTED = 'a text is wanted, or texts by language: {"en": "…", "fr": "…"}';
const Words = z.union([z.string(), LocalizedText], { error: WANTED });

/** An empty title would leave the document without a name. */
const Title = Words.refine(
  (words) => typeof words !== 'string' || /\S/.test(words),
  'it is empty; leave it out to have the title of the document',
);

/** Well-formed by BCP 47 (RFC 5646), with a code of ISO 639 first: `english` would be well-formed too. */
const LanguageTag = z
  .string()
  .refine(isLanguageTag, 'a language tag of BCP 47 is wanted, such as "en", "fr" or "zh-Hans"');

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const Contact = z.strictObject({
  name: z.string(),
  organization: Words.optional(),
  country: Words.optional(),
  telephone: z.string().optional(),
  email: z.string().optional(),
});

/**
 * What stands in the block at the head of a document; each text in one language or keyed by the tags of several.
 * What is not given follows from the record, or is left empty to be filled in.
 */
export const DocumentHead = z
  .strictObject({
    union: Words.optional(),
    /** As it is printed: `TELECOMMUNICATION STANDARDIZATION SECTOR`. */
    sector: Words.optional(),
    /** `2022-2024`. */
    studyPeriod: z.string().optional(),
    /** `TSAG-TD123`. */
    documentNumber: z.string().optional(),
    /** BCP 47 tag; that of the document where it is not given. */
    originalLanguage: LanguageTag.optional(),
    /** The meeting with its place: `TSAG, Geneva, 12-16 December 2022`. */
    meeting: Words.optional(),
    /** As it is printed. */
    date: Words.optional(),
    source: Words.optional(),
    title: Title.optional(),
    contacts: z.array(Contact).optional(),
    abstract: Words.optional(),
  })
  .meta({ id: 'DocumentHead', title: 'Head of a document' });
export type DocumentHead = z.infer<typeof DocumentHead>;

/**
 * Reads a head from JSON text.
 *
 * @returns what is wrong with it, where something is.
 */
export function readDocumentHead(json: string): { head: DocumentHead } | { fault: string } {
  let value: unknown;
  try {
    // A byte order mark is what some editors begin a file with.
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { fault: (error as Error).message };
  }
  const read = DocumentHead.safeParse(value);
  if (read.success) return { head: read.data };
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys')
    return {
      fault: `${issue.keys.join(', ')} is unknown; the fields are ${Object.keys(DocumentHead.shape).join(', ')}`,
    };
  return { fault: `${issue!.path.join('.') || 'it'}: ${issue!.message}` };
}
