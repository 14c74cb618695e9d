import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { Source } from './source.js';

/** An operative clause of an instrument. */
export const Clause = z
  .strictObject({
    id: Id,
    /** As the instrument cites it: `resolves 4`. */
    label: z.string().min(1),
    /** The clause as it stands in the instrument. */
    text: LocalizedText.optional(),
    /** What the clause says, in substance. */
    summary: LocalizedText.optional(),
  })
  .meta({ id: 'Clause' });
export type Clause = z.infer<typeof Clause>;

/** A text from which duties follow: a resolution in one of its revisions. */
export const Instrument = z
  .strictObject({
    id: Id,
    kind: z.enum(['resolution', 'decision', 'plan']),
    name: LocalizedText,
    /** `Rev. Bucharest, 2022`. */
    revision: z.string().optional(),
    title: LocalizedText.optional(),
    year: z.int(),
    clauses: z.array(Clause),
    sources: z.array(Source),
  })
  .meta({ id: 'Instrument' });
export type Instrument = z.infer<typeof Instrument>;

/** A duty that a clause lays on somebody, towards somebody. */
export const Mandate = z
  .strictObject({
    id: Id,
    instrument: Id,
    /** Id of one of the instrument's clauses. */
    clause: Id,
    duty: LocalizedText,
    owedBy: LocalizedText,
    owedTo: LocalizedText,
    sources: z.array(Source),
  })
  .meta({ id: 'Mandate' });
export type Mandate = z.infer<typeof Mandate>;
