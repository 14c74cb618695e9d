import type { Sector } from '@regional-presence/core';
import { GENERAL_KNOWLEDGE, statedIn } from './provenance.js';

const SECTOR_SOURCES = [statedIn('2'), GENERAL_KNOWLEDGE];

/**
 * The three Sectors with their bureaux and advisory groups, and the General Secretariat.
 *
 * @example
 * SECTORS.length; // 4
 */
export const SECTORS: readonly Sector[] = [
  {
    id: 'ITU-R',
    name: {
      ar: 'قطاع الاتصالات الراديوية بالاتحاد الدولي للاتصالات',
      en: 'ITU Radiocommunication Sector',
      es: 'Sector de Radiocomunicaciones de la UIT',
      fr: 'Secteur des radiocommunications de l’UIT',
      ru: 'Сектор радиосвязи МСЭ',
      zh: '国际电联无线电通信部门',
    },
    bureau: 'BR',
    bureauName: {
      ar: 'مكتب الاتصالات الراديوية',
      en: 'Radiocommunication Bureau',
      es: 'Oficina de Radiocomunicaciones',
      fr: 'Bureau des radiocommunications',
      ru: 'Бюро радиосвязи',
      zh: '无线电通信局',
    },
    advisoryGroup: 'RAG',
    advisoryGroupName: {
      ar: 'الفريق الاستشاري للاتصالات الراديوية',
      en: 'Radiocommunication Advisory Group',
      es: 'Grupo Asesor de Radiocomunicaciones',
      fr: 'Groupe consultatif des radiocommunications',
      ru: 'Консультативная группа по радиосвязи',
      zh: '无线电通信顾问组',
    },
    sources: SECTOR_SOURCES,
  },
  {
    id: 'ITU-T',
    name: {
      ar: 'قطاع تقييس الاتصالات بالاتحاد الدولي للاتصالات',
      en: 'ITU Telecommunication Standardization Sector',
      es: 'Sector de Normalización de las Telecomunicaciones de la UIT',
      fr: 'Secteur de la normalisation des télécommunications de l’UIT',
      ru: 'Сектор стандартизации электросвязи МСЭ',
      zh: '国际电联电信标准化部门',
    },
    bureau: 'TSB',
    bureauName: {
      ar: 'مكتب تقييس الاتصالات',
      en: 'Telecommunication Standardization Bureau',
      es: 'Oficina de Normalización de las Telecomunicaciones',
      fr: 'Bureau de la normalisation des télécommunications',
      ru: 'Бюро стандартизации электросвязи',
      zh: '电信标准化局',
    },
    advisoryGroup: 'TSAG',
    advisoryGroupName: {
      ar: 'الفريق الاستشاري لتقييس الاتصالات',
      en: 'Telecommunication Standardization Advisory Group',
      es: 'Grupo Asesor de Normalización de las Telecomunicaciones',
      fr: 'Groupe consultatif de la normalisation des télécommunications',
      ru: 'Консультативная группа по стандартизации электросвязи',
      zh: '电信标准化顾问组',
    },
    sources: SECTOR_SOURCES,
  },
  {
    id: 'ITU-D',
    name: {
      ar: 'قطاع تنمية الاتصالات بالاتحاد الدولي للاتصالات',
      en: 'ITU Telecommunication Development Sector',
      es: 'Sector de Desarrollo de las Telecomunicaciones de la UIT',
      fr: 'Secteur du développement des télécommunications de l’UIT',
      ru: 'Сектор развития электросвязи МСЭ',
      zh: '国际电联电信发展部门',
    },
    bureau: 'BDT',
    bureauName: {
      ar: 'مكتب تنمية الاتصالات',
      en: 'Telecommunication Development Bureau',
      es: 'Oficina de Desarrollo de las Telecomunicaciones',
      fr: 'Bureau de développement des télécommunications',
      ru: 'Бюро развития электросвязи',
      zh: '电信发展局',
    },
    advisoryGroup: 'TDAG',
    advisoryGroupName: {
      ar: 'الفريق الاستشاري لتنمية الاتصالات',
      en: 'Telecommunication Development Advisory Group',
      es: 'Grupo Asesor de Desarrollo de las Telecomunicaciones',
      fr: 'Groupe consultatif pour le développement des télécommunications',
      ru: 'Консультативная группа по развитию электросвязи',
      zh: '电信发展顾问组',
    },
    sources: SECTOR_SOURCES,
  },
  {
    id: 'GS',
    name: {
      ar: 'الأمانة العامة',
      en: 'General Secretariat',
      es: 'Secretaría General',
      fr: 'Secrétariat général',
      ru: 'Генеральный секретариат',
      zh: '总秘书处',
    },
    sources: SECTOR_SOURCES,
  },
];
