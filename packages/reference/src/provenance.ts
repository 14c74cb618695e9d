import type { Source } from '@regional-presence/core';

/**
 * The main source of this data: a report of the regional offices on their contribution to ITU-T's operational plan, under
 * Resolution 25 (Rev. Bucharest, 2022).
 */
const SOURCE_REPORT = 'Contribution of the ITU Regional Offices to the ITU-T operational plan (2022)';

/** Stated in a section of the report. */
export const statedIn = (section: string): Source => ({
  file: SOURCE_REPORT,
  at: `§ ${section}`,
  confidence: 'stated',
});

/** Published on pages of ITU or in the press. */
export const publishedIn = (publication: string): Source => ({ file: publication, confidence: 'published' });

/** General knowledge, not compared with a source. */
export const GENERAL_KNOWLEDGE: Source = { file: 'General knowledge', confidence: 'general' };
