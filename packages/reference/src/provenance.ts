import type { Source } from '@regional-presence/core';

/**
 * The document from which Regional Presence sets out: a report of the regional offices on their
 * contribution to ITU-T's operational plan, under Resolution 25 (Rev. Bucharest, 2022).
 */
export const REPORT = 'Contribution of the ITU Regional Offices to the ITU-T operational plan (2022)';

/** Stated in the report, in the section named. */
export const stated = (section: string): Source => ({
  file: REPORT,
  at: `§ ${section}`,
  confidence: 'stated',
});

/** Found in public pages of ITU or of the press. */
export const published = (what: string): Source => ({ file: what, confidence: 'published' });

/** General knowledge, not checked against a source. */
export const GENERAL: Source = { file: 'General knowledge', confidence: 'general' };
