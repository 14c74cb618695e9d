import * as z from 'zod';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';

/** The id of a record: ASCII letters, digits and `. _ : -`, so that it can be part of a UID, a URL and a file name. */
export const Id = /* @__PURE__ */ z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
  .meta({
    id: schemaId('Id'),
    description: 'The id of a record: ASCII letters, digits and `. _ : -`, at most 120 characters.',
  });
export type Id = records.Id;

/** ISO 3166-1 alpha-2. */
export const CountryCode = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: schemaId('CountryCode'), description: 'A country: ISO 3166-1 alpha-2.' });
export type CountryCode = records.CountryCode;
