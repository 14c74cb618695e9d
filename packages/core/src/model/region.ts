import { z } from 'zod';
import { LocalizedText } from '../text/language.js';
import { Id } from './identifier.js';
import { Source } from './source.js';

/** The six regions of the Telecommunication Development Bureau; not the Radio Regulations' three. */
export const REGION_CODES = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
export const RegionCode = z.enum(REGION_CODES).meta({ id: 'RegionCode' });
export type RegionCode = z.infer<typeof RegionCode>;

export const Region = z
  .strictObject({
    id: RegionCode,
    name: LocalizedText,
    /** Ids of the regional telecommunication organizations. */
    organizations: z.array(Id),
    sources: z.array(Source),
  })
  .meta({ id: 'Region' });
export type Region = z.infer<typeof Region>;
