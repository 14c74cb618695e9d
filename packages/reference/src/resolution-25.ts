import type { Instrument, Mandate } from '@regional-presence/core';
import { statedIn } from './provenance.js';

const RESOLUTION_SOURCES = [statedIn('2')];
const RESOLUTION_TITLE = {
  ar: 'تعزيز الحضور الإقليمي',
  en: 'Strengthening the regional presence',
  es: 'Fortalecimiento de la presencia regional',
  fr: 'Renforcement de la présence régionale',
  ru: 'Укрепление регионального присутствия',
  zh: '加强区域代表处',
};

/**
 * Resolution 25 of the Plenipotentiary Conference, in the two revisions that define reporting duties.
 *
 * @example
 * INSTRUMENTS.length > 0; // true
 */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'res-25-dubai-2018',
    kind: 'resolution',
    name: {
      ar: 'القرار 25 (المراجَع في دبي، 2018)',
      en: 'Resolution 25 (Rev. Dubai, 2018)',
      es: 'Resolución 25 (Rev. Dubái, 2018)',
      fr: 'Résolution 25 (Rév. Dubaï, 2018)',
      ru: 'Резолюция 25 (Пересм. Дубай, 2018 г.)',
      zh: '第25号决议（2018年，迪拜，修订版）',
    },
    revision: 'Rev. Dubai, 2018',
    title: RESOLUTION_TITLE,
    year: 2018,
    clauses: [
      {
        id: 'resolves-4',
        label: 'resolves 4',
        text: {
          en: 'that the regional and area offices should contribute, to the extent practicable, inter alia, to the annual four-year rolling operational plans of the General Secretariat and of the three Sectors, with content specific to each regional and area office, linked to the strategic plan for the Union for 2020‑2023 and the Buenos Aires Action Plan, then set up and continue to publish the annual plan/events on the ITU website for implementation',
        },
        summary: {
          en: 'Regional and area offices contribute to the operational plans of the General Secretariat and the Sectors, and publish their annual plan and events.',
        },
      },
    ],
    sources: RESOLUTION_SOURCES,
  },
  {
    id: 'res-25-bucharest-2022',
    kind: 'resolution',
    name: {
      ar: 'القرار 25 (المراجَع في بوخارست، 2022)',
      en: 'Resolution 25 (Rev. Bucharest, 2022)',
      es: 'Resolución 25 (Rev. Bucarest, 2022)',
      fr: 'Résolution 25 (Rév. Bucarest, 2022)',
      ru: 'Резолюция 25 (Пересм. Бухарест, 2022 г.)',
      zh: '第25号决议（2022年，布加勒斯特，修订版）',
    },
    revision: 'Rev. Bucharest, 2022',
    title: RESOLUTION_TITLE,
    year: 2022,
    clauses: [
      {
        id: 'further-resolves-2',
        label: 'further resolves 2',
        text: {
          en: 'that regional offices shall regularly provide reports to the Sector advisory groups, as appropriate, and to inform the Directors of BR and TSB on regional activities related to their respective Sectors',
        },
        summary: {
          en: 'Regional offices report to the Sector advisory groups and inform the Directors of BR and TSB.',
        },
      },
    ],
    sources: RESOLUTION_SOURCES,
  },
];

/**
 * The four duties, each with a document that fulfils it.
 *
 * @example
 * MANDATES.every(({ instrument }) => INSTRUMENTS.some(({ id }) => id === instrument)); // true
 */
export const MANDATES: readonly Mandate[] = [
  {
    id: 'operational-plan',
    instrument: 'res-25-dubai-2018',
    clause: 'resolves-4',
    duty: {
      ar: 'الإسهام، بمحتوى خاص بكل مكتب، في الخطط التشغيلية السنوية الرباعية المتجددة المرتبطة بالخطة الاستراتيجية وخطة العمل الساريتين',
      en: 'contribute, with content of its own for each office, to the annual four-year rolling operational plans, linked to the strategic plan and the action plan in force',
      es: 'contribuir, con contenido propio de cada oficina, a los planes operacionales cuatrienales renovables anuales, vinculados al plan estratégico y al plan de acción vigentes',
      fr: 'contribuer, avec un contenu propre à chaque bureau, aux plans opérationnels quadriennaux glissants annuels, en lien avec le plan stratégique et le plan d’action en vigueur',
      ru: 'вносить вклад, с материалами по каждому отделению, в ежегодные четырехгодичные скользящие оперативные планы в увязке с действующими стратегическим планом и планом действий',
      zh: '以各代表处的具体内容，为与现行战略规划和行动计划挂钩的年度四年期滚动运作规划做出贡献',
    },
    owedBy: {
      ar: 'كل مكتب إقليمي ومكتب منطقة',
      en: 'each regional and area office',
      es: 'cada oficina regional y zonal',
      fr: 'chaque bureau régional et bureau de zone',
      ru: 'каждое региональное и зональное отделение',
      zh: '各区域代表处和地区办事处',
    },
    owedTo: {
      ar: 'الأمانة العامة والقطاعات الثلاثة',
      en: 'the General Secretariat and the three Sectors',
      es: 'la Secretaría General y los tres Sectores',
      fr: 'le Secrétariat général et les trois Secteurs',
      ru: 'Генеральный секретариат и три Сектора',
      zh: '总秘书处和三个部门',
    },
    sources: RESOLUTION_SOURCES,
  },
  {
    id: 'annual-plan',
    instrument: 'res-25-dubai-2018',
    clause: 'resolves-4',
    duty: {
      ar: 'وضع الخطة السنوية وأحداثها والاستمرار في نشرها على الموقع الإلكتروني للاتحاد',
      en: 'set up and continue to publish the annual plan and its events on the ITU website',
      es: 'elaborar el plan anual y sus eventos y seguir publicándolos en el sitio web de la UIT',
      fr: 'élaborer le plan annuel et ses manifestations et continuer de les publier sur le site web de l’UIT',
      ru: 'составлять годовой план и план мероприятий и продолжать публиковать их на веб-сайте МСЭ',
      zh: '制定年度计划及活动并继续在国际电联网站上公布',
    },
    owedBy: {
      ar: 'كل مكتب إقليمي ومكتب منطقة',
      en: 'each regional and area office',
      es: 'cada oficina regional y zonal',
      fr: 'chaque bureau régional et bureau de zone',
      ru: 'каждое региональное и зональное отделение',
      zh: '各区域代表处和地区办事处',
    },
    owedTo: {
      ar: 'الأعضاء',
      en: 'the membership',
      es: 'los miembros',
      fr: 'les membres',
      ru: 'Члены МСЭ',
      zh: '成员',
    },
    sources: RESOLUTION_SOURCES,
  },
  {
    id: 'report-to-advisory-groups',
    instrument: 'res-25-bucharest-2022',
    clause: 'further-resolves-2',
    duty: {
      ar: 'تقديم تقارير منتظمة إلى الأفرقة الاستشارية للقطاعات',
      en: 'report regularly to the Sector advisory groups',
      es: 'informar periódicamente a los grupos asesores de los Sectores',
      fr: 'faire régulièrement rapport aux groupes consultatifs des Secteurs',
      ru: 'регулярно представлять отчеты консультативным группам Секторов',
      zh: '定期向各部门顾问组提交报告',
    },
    owedBy: {
      ar: 'المكاتب الإقليمية',
      en: 'regional offices',
      es: 'las oficinas regionales',
      fr: 'les bureaux régionaux',
      ru: 'региональные отделения',
      zh: '各区域代表处',
    },
    owedTo: {
      ar: 'الأفرقة الاستشارية للاتصالات الراديوية ولتقييس الاتصالات ولتنمية الاتصالات',
      en: 'RAG, TSAG and TDAG',
      es: 'GAR, GANT y GADT',
      fr: 'GCR, GCNT et GCDT',
      ru: 'КГР, КГСЭ и КГРЭ',
      zh: '无线电通信顾问组、电信标准化顾问组和电信发展顾问组',
    },
    sources: RESOLUTION_SOURCES,
  },
  {
    id: 'brief-for-directors',
    instrument: 'res-25-bucharest-2022',
    clause: 'further-resolves-2',
    duty: {
      ar: 'إبلاغ المديرين بالأنشطة الإقليمية لقطاعاتهم',
      en: 'inform the Directors of the regional activities of their Sector',
      es: 'informar a los Directores de las actividades regionales de su Sector',
      fr: 'informer les Directeurs des activités régionales de leur Secteur',
      ru: 'информировать Директоров о региональной деятельности их Секторов',
      zh: '向各局主任通报其部门的区域活动',
    },
    owedBy: {
      ar: 'المكاتب الإقليمية',
      en: 'regional offices',
      es: 'las oficinas regionales',
      fr: 'les bureaux régionaux',
      ru: 'региональные отделения',
      zh: '各区域代表处',
    },
    owedTo: {
      ar: 'مدير مكتب الاتصالات الراديوية ومدير مكتب تقييس الاتصالات',
      en: 'the Directors of BR and TSB',
      es: 'los Directores de la BR y la TSB',
      fr: 'les Directeurs du BR et du TSB',
      ru: 'Директора БР и БСЭ',
      zh: '无线电通信局主任和电信标准化局主任',
    },
    sources: RESOLUTION_SOURCES,
  },
];
