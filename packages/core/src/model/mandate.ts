import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { Source } from './source.js';

/** An operative clause of an instrument. */
export const Clause = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    label: z.string().min(1).describe('As the instrument cites it: `resolves 4`.'),
    text: LocalizedText.optional().describe('The wording of the clause.'),
    summary: LocalizedText.optional().describe('The substance of the clause.'),
  })
  .meta({ id: schemaId('Clause'), description: 'An operative clause of an instrument.' });
export type Clause = records.Clause;

/**
 * A text from which duties follow: a resolution in one of its revisions.
 *
 * @example
 * Instrument.safeParse({ id: 'res-25', kind: 'resolution' }).success; // false
 */
export const Instrument = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    kind: z.enum(['resolution', 'decision', 'plan']).describe('The kind of instrument.'),
    name: LocalizedText.describe('Its name.'),
    revision: z.string().optional().describe('The revision: `Rev. Bucharest, 2022`.'),
    title: LocalizedText.optional().describe('Its title.'),
    year: z.int().describe('The year of the revision.'),
    clauses: z.array(Clause).describe('Its operative clauses.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({
    id: schemaId('Instrument'),
    description:
      'A text from which duties follow: a resolution in one of its revisions, a decision or a plan.',
  });
export type Instrument = records.Instrument;

/**
 * A duty that a clause imposes.
 *
 * @example
 * Mandate.safeParse({ id: 'report', instrument: 'res-25' }).success; // false
 */
export const Mandate = /* @__PURE__ */ z
  .object({
    id: Id.describe('The id.'),
    instrument: Id.describe('The id of the instrument.'),
    clause: Id.describe('The id of one of its clauses.'),
    duty: LocalizedText.describe('What is to be done.'),
    owedBy: LocalizedText.describe('Who has the duty.'),
    owedTo: LocalizedText.describe('To whom it is owed.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({
    id: schemaId('Mandate'),
    description: 'A duty that a clause imposes on somebody, towards somebody.',
  });
export type Mandate = records.Mandate;
