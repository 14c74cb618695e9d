import type { Instrument, Mandate } from '@regional-presence/core';
import { stated } from './provenance';

const sources = [stated('2')];
const title = { en: 'Strengthening the regional presence' };

/** Resolution 25 of the Plenipotentiary Conference in its two revisions that lay reporting duties. */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'res-25-dubai-2018',
    kind: 'resolution',
    name: { en: 'Resolution 25 (Rev. Dubai, 2018)' },
    revision: 'Rev. Dubai, 2018',
    title,
    year: 2018,
    clauses: [
      {
        id: 'resolves-4',
        label: 'resolves 4',
        summary: {
          en: 'Regional and area offices contribute to the operational plans of the General Secretariat and the Sectors, and publish their annual plan and events.',
        },
      },
    ],
    sources,
  },
  {
    id: 'res-25-bucharest-2022',
    kind: 'resolution',
    name: { en: 'Resolution 25 (Rev. Bucharest, 2022)' },
    revision: 'Rev. Bucharest, 2022',
    title,
    year: 2022,
    clauses: [
      {
        id: 'further-resolves-2',
        label: 'further resolves 2',
        summary: {
          en: 'Regional offices report to the Sector advisory groups and inform the Directors of BR and TSB.',
        },
      },
    ],
    sources,
  },
];

/** The four duties: the things that there are to render. */
export const MANDATES: readonly Mandate[] = [
  {
    id: 'operational-plan',
    instrument: 'res-25-dubai-2018',
    clause: 'resolves-4',
    duty: {
      en: 'contribute, with content of its own for each office, to the annual four-year rolling operational plans, linked to the strategic plan and the Buenos Aires Action Plan',
    },
    owedBy: { en: 'each regional and area office' },
    owedTo: { en: 'the General Secretariat and the three Sectors' },
    sources,
  },
  {
    id: 'annual-plan',
    instrument: 'res-25-dubai-2018',
    clause: 'resolves-4',
    duty: { en: 'set up and go on publishing the annual plan and its events on the ITU website' },
    owedBy: { en: 'each regional and area office' },
    owedTo: { en: 'the membership' },
    sources,
  },
  {
    id: 'report-to-advisory-groups',
    instrument: 'res-25-bucharest-2022',
    clause: 'further-resolves-2',
    duty: { en: 'report regularly to the Sector advisory groups' },
    owedBy: { en: 'regional offices' },
    owedTo: { en: 'RAG, TSAG and TDAG' },
    sources,
  },
  {
    id: 'brief-for-directors',
    instrument: 'res-25-bucharest-2022',
    clause: 'further-resolves-2',
    duty: { en: 'inform the Directors of the regional activities of their Sector' },
    owedBy: { en: 'regional offices' },
    owedTo: { en: 'the Directors of BR and TSB' },
    sources,
  },
];
