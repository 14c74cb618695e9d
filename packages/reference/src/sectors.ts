import type { Sector } from '@regional-presence/core';
import { GENERAL, stated } from './provenance';

const sources = [stated('2'), GENERAL];

/** The three Sectors with their bureaux and advisory groups, and the General Secretariat. */
export const SECTORS: readonly Sector[] = [
  {
    id: 'ITU-R',
    name: { en: 'ITU Radiocommunication Sector' },
    bureau: 'BR',
    bureauName: { en: 'Radiocommunication Bureau' },
    advisoryGroup: 'RAG',
    advisoryGroupName: { en: 'Radiocommunication Advisory Group' },
    sources,
  },
  {
    id: 'ITU-T',
    name: { en: 'ITU Telecommunication Standardization Sector' },
    bureau: 'TSB',
    bureauName: { en: 'Telecommunication Standardization Bureau' },
    advisoryGroup: 'TSAG',
    advisoryGroupName: { en: 'Telecommunication Standardization Advisory Group' },
    sources,
  },
  {
    id: 'ITU-D',
    name: { en: 'ITU Telecommunication Development Sector' },
    bureau: 'BDT',
    bureauName: { en: 'Telecommunication Development Bureau' },
    advisoryGroup: 'TDAG',
    advisoryGroupName: { en: 'Telecommunication Development Advisory Group' },
    sources,
  },
  { id: 'GS', name: { en: 'General Secretariat' }, sources },
];
