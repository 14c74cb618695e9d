import * as z from 'zod';
import { Id } from './identifier.js';
import { LocalizedText } from './localized-text.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { SECTOR_CODES } from './sector-codes.js';
import { Source } from './source.js';

/** ITU's three Sectors and the General Secretariat (`GS`). */
export const SectorCode = /* @__PURE__ */ z
  .enum(SECTOR_CODES)
  .meta({ id: schemaId('SectorCode'), description: 'A Sector of ITU, or the General Secretariat (`GS`).' });
export type SectorCode = records.SectorCode;

/**
 * A Sector with its bureau and the advisory group to which the regional offices report.
 *
 * @example
 * Sector.parse({ id: 'ITU-T', name: { en: 'ITU-T' }, sources: [] }).id; // 'ITU-T'
 */
export const Sector = /* @__PURE__ */ z
  .object({
    id: SectorCode.describe('Its code.'),
    name: LocalizedText.describe('Its name.'),
    bureau: Id.optional().describe('Its bureau: BR, TSB or BDT.'),
    bureauName: LocalizedText.optional().describe('The name of the bureau.'),
    advisoryGroup: Id.optional().describe('Its advisory group: RAG, TSAG or TDAG.'),
    advisoryGroupName: LocalizedText.optional().describe('The name of the advisory group.'),
    sources: z.array(Source).describe('Where the record comes from.'),
  })
  .meta({
    id: schemaId('Sector'),
    description: 'A Sector with its bureau and the advisory group to which the regional offices report.',
  });
export type Sector = records.Sector;
