import { z } from 'zod';

/** A record's id: ASCII letters, digits and `. _ : -`, so that it can stand in a UID, a URL and a file name. */
export const Id = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
  .meta({ id: 'Id' });
export type Id = z.infer<typeof Id>;

/** ISO 3166-1 alpha-2. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2.' });
export type CountryCode = z.infer<typeof CountryCode>;
