import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { Source } from './source.js';

/** ITU's three Sectors and the General Secretariat (`GS`). */
export const SectorCode = z.enum(['ITU-R', 'ITU-T', 'ITU-D', 'GS']).meta({ id: 'SectorCode' });
export type SectorCode = z.infer<typeof SectorCode>;

/** A Sector with its bureau and the advisory group to which the regional offices report. */
export const Sector = z
  .strictObject({
    id: SectorCode,
    name: LocalizedText,
    /** BR, TSB, BDT. */
    bureau: Id.optional(),
    bureauName: LocalizedText.optional(),
    /** RAG, TSAG, TDAG. */
    advisoryGroup: Id.optional(),
    advisoryGroupName: LocalizedText.optional(),
    sources: z.array(Source),
  })
  .meta({ id: 'Sector' });
export type Sector = z.infer<typeof Sector>;
