import * as z from 'zod';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A text in one or more languages, by BCP 47 tag; `und` (undetermined) where the language is not known. */
export const LocalizedText = /* @__PURE__ */ z
  .record(z.string().regex(TAG), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'a text in at least one language')
  .meta({
    id: schemaId('LocalizedText'),
    minProperties: 1,
    description: 'A text in one or more languages, by BCP 47 tag; `und` where the language is not known.',
  });
export type LocalizedText = records.LocalizedText;
