import type { Region } from '@regional-presence/core';
import { GENERAL_KNOWLEDGE, statedIn } from './provenance.js';

const REGION_SOURCES = [statedIn('1'), GENERAL_KNOWLEDGE];

/**
 * The six BDT regions, with their names in ITU's six languages. Source of the codes: general knowledge.
 *
 * @example
 * REGIONS.map(({ id }) => id).join(' '); // 'AFR AMS ARB ASP CIS EUR'
 */
export const REGIONS: readonly Region[] = [
  {
    id: 'AFR',
    name: { ar: 'إفريقيا', en: 'Africa', es: 'África', fr: 'Afrique', ru: 'Африка', zh: '非洲' },
    organizations: ['ATU'],
    sources: REGION_SOURCES,
  },
  {
    id: 'AMS',
    name: {
      ar: 'الأمريكتان',
      en: 'Americas',
      es: 'Américas',
      fr: 'Amériques',
      ru: 'Северная и Южная Америка',
      zh: '美洲',
    },
    organizations: ['CITEL', 'COMTELCA', 'CTU'],
    sources: REGION_SOURCES,
  },
  {
    id: 'ARB',
    name: {
      ar: 'الدول العربية',
      en: 'Arab States',
      es: 'Estados Árabes',
      fr: 'États arabes',
      ru: 'Арабские государства',
      zh: '阿拉伯国家',
    },
    organizations: ['LAS'],
    sources: REGION_SOURCES,
  },
  {
    id: 'ASP',
    name: {
      ar: 'آسيا والمحيط الهادئ',
      en: 'Asia and the Pacific',
      es: 'Asia y el Pacífico',
      fr: 'Asie et Pacifique',
      ru: 'Азиатско-Тихоокеанский регион',
      zh: '亚洲及太平洋',
    },
    organizations: ['APT'],
    sources: REGION_SOURCES,
  },
  {
    id: 'CIS',
    name: {
      ar: 'كومنولث الدول المستقلة',
      en: 'Commonwealth of Independent States',
      es: 'Comunidad de Estados Independientes',
      fr: 'Communauté des États indépendants',
      ru: 'Содружество Независимых Государств',
      zh: '独立国家联合体',
    },
    organizations: ['RCC'],
    sources: REGION_SOURCES,
  },
  {
    id: 'EUR',
    name: { ar: 'أوروبا', en: 'Europe', es: 'Europa', fr: 'Europe', ru: 'Европа', zh: '欧洲' },
    organizations: ['CEPT'],
    sources: REGION_SOURCES,
  },
];
