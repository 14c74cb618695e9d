import { LANGUAGES, type LocalizedText } from '@regional-presence/core';

/**
 * Names of bodies and organizations in documents of the Union, in Arabic, English, Spanish, French, Russian and Chinese.
 * Some follow from the pattern of others, and not all are official translations.
 */
const NAMES = `
FG-AI4H | الفريق المتخصص المعني بتسخير الذكاء الاصطناعي من أجل الصحة | ITU-T Focus Group on AI for Health | Grupo Temático del UIT-T sobre Inteligencia Artificial para la Salud | Groupe spécialisé de l’UIT-T sur l’intelligence artificielle au service de la santé | Оперативная группа МСЭ-Т по искусственному интеллекту в интересах здравоохранения | ITU-T人工智能促进健康焦点组
FG-TBFxG | الفريق المتخصص المعني باتحادات منصات الاختبار للاتصالات IMT-2020 وما بعدها | ITU-T Focus Group on Testbeds Federations for IMT-2020 and beyond | Grupo Temático del UIT-T sobre federaciones de bancos de pruebas para IMT-2020 y posteriores | Groupe spécialisé de l’UIT-T sur les fédérations de bancs d’essai pour les IMT-2020 et au-delà | Оперативная группа МСЭ-Т по федерациям испытательных стендов для IMT-2020 и последующих систем | ITU-T IMT-2020及之后的试验台联盟焦点组
WTSA | الجمعية العالمية لتقييس الاتصالات | World Telecommunication Standardization Assembly | Asamblea Mundial de Normalización de las Telecomunicaciones | Assemblée mondiale de normalisation des télécommunications | Всемирная ассамблея по стандартизации электросвязи | 世界电信标准化全会
WTDC | المؤتمر العالمي لتنمية الاتصالات | World Telecommunication Development Conference | Conferencia Mundial de Desarrollo de las Telecomunicaciones | Conférence mondiale de développement des télécommunications | Всемирная конференция по развитию электросвязи | 世界电信发展大会
WRC | المؤتمر العالمي للاتصالات الراديوية | World Radiocommunication Conference | Conferencia Mundial de Radiocomunicaciones | Conférence mondiale des radiocommunications | Всемирная конференция радиосвязи | 世界无线电通信大会
RA | جمعية الاتصالات الراديوية | Radiocommunication Assembly | Asamblea de Radiocomunicaciones | Assemblée des radiocommunications | Ассамблея радиосвязи | 无线电通信全会
PP | مؤتمر المندوبين المفوضين | Plenipotentiary Conference | Conferencia de Plenipotenciarios | Conférence de plénipotentiaires | Полномочная конференция | 全权代表大会
U4SSC | متحدون من أجل مدن ذكية ومستدامة | United for Smart Sustainable Cities | Unidos por las Ciudades Inteligentes y Sostenibles | Tous unis pour des villes intelligentes et durables | Объединение усилий в целях построения “умных” устойчивых городов | 共建可持续智慧城市
DFS-Security-Lab | مختبر أمن الخدمات المالية الرقمية | Digital Financial Services Security Lab | Laboratorio de Seguridad de los Servicios Financieros Digitales | Laboratoire sur la sécurité des services financiers numériques | Лаборатория безопасности цифровых финансовых услуг | 数字金融服务安全实验室
RAG | الفريق الاستشاري للاتصالات الراديوية | Radiocommunication Advisory Group | Grupo Asesor de Radiocomunicaciones | Groupe consultatif des radiocommunications | Консультативная группа по радиосвязи | 无线电通信顾问组
TSAG | الفريق الاستشاري لتقييس الاتصالات | Telecommunication Standardization Advisory Group | Grupo Asesor de Normalización de las Telecomunicaciones | Groupe consultatif de la normalisation des télécommunications | Консультативная группа по стандартизации электросвязи | 电信标准化顾问组
TDAG | الفريق الاستشاري لتنمية الاتصالات | Telecommunication Development Advisory Group | Grupo Asesor de Desarrollo de las Telecomunicaciones | Groupe consultatif pour le développement des télécommunications | Консультативная группа по развитию электросвязи | 电信发展顾问组
APT | جماعة آسيا والمحيط الهادئ للاتصالات | Asia-Pacific Telecommunity | Telecomunidad Asia-Pacífico | Télécommunauté Asie-Pacifique | Азиатско-Тихоокеанское сообщество электросвязи | 亚太电信组织
ATU | الاتحاد الإفريقي للاتصالات | African Telecommunications Union | Unión Africana de Telecomunicaciones | Union africaine des télécommunications | Африканский союз электросвязи | 非洲电信联盟
CEPT | المؤتمر الأوروبي لإدارات البريد والاتصالات | European Conference of Postal and Telecommunications Administrations | Conferencia Europea de Administraciones de Correos y Telecomunicaciones | Conférence européenne des administrations des postes et des télécommunications | Европейская конференция администраций почт и электросвязи | 欧洲邮电主管部门大会
CITEL | لجنة البلدان الأمريكية للاتصالات | Inter-American Telecommunication Commission | Comisión Interamericana de Telecomunicaciones | Commission interaméricaine des télécommunications | Межамериканская комиссия по электросвязи | 美洲国家电信委员会
COMTELCA | اللجنة التقنية الإقليمية للاتصالات | Regional Technical Commission on Telecommunications | Comisión Técnica Regional de Telecomunicaciones | Commission technique régionale des télécommunications | Региональная техническая комиссия по электросвязи | 区域电信技术委员会
CTU | الاتحاد الكاريبي للاتصالات | Caribbean Telecommunications Union | Unión de Telecomunicaciones del Caribe | Union des télécommunications des Caraïbes | Карибский союз электросвязи | 加勒比电信联盟
LAS | جامعة الدول العربية | League of Arab States | Liga de los Estados Árabes | Ligue des États arabes | Лига арабских государств | 阿拉伯国家联盟
RCC | الكومنولث الإقليمي في مجال الاتصالات | Regional Commonwealth in the Field of Communications | Comunidad Regional de Comunicaciones | Communauté régionale des communications | Региональное содружество в области связи | 区域通信联合体
`;

/** `{n}` is the number of a study group, `{area}` the area of a regional group. */
const PATTERNS = `
SG-T | لجنة الدراسات {n} لقطاع تقييس الاتصالات | ITU-T Study Group {n} | Comisión de Estudio {n} del UIT-T | Commission d’études {n} de l’UIT-T | {n}-я Исследовательская комиссия МСЭ-Т | ITU-T第{n}研究组
SG-R | لجنة الدراسات {n} لقطاع الاتصالات الراديوية | ITU-R Study Group {n} | Comisión de Estudio {n} del UIT-R | Commission d’études {n} de l’UIT-R | {n}-я Исследовательская комиссия МСЭ-R | ITU-R第{n}研究组
SG-D | لجنة الدراسات {n} لقطاع تنمية الاتصالات | ITU-D Study Group {n} | Comisión de Estudio {n} del UIT-D | Commission d’études {n} de l’UIT-D | {n}-я Исследовательская комиссия МСЭ-D | ITU-D第{n}研究组
SGRG | الفريق الإقليمي التابع للجنة الدراسات {n} لقطاع تقييس الاتصالات {area} | ITU-T Study Group {n} Regional Group for {area} | Grupo Regional de la Comisión de Estudio {n} del UIT-T para {area} | Groupe régional de la Commission d’études {n} de l’UIT-T pour {area} | Региональная группа {n}-й Исследовательской комиссии МСЭ-Т для {area} | ITU-T第{n}研究组{area}区域组
`;

/** Areas of regional groups, by the suffix of their code, as they stand in `{area}`. */
const AREAS = `
AFR | لإفريقيا | Africa | África | l’Afrique | Африки | 非洲
AMR | للأمريكتين | the Americas | las Américas | les Amériques | Северной и Южной Америки | 美洲
LAC | لأمريكا اللاتينية ومنطقة البحر الكاريبي | Latin America and the Caribbean | América Latina y el Caribe | l’Amérique latine et les Caraïbes | Латинской Америки и Карибского бассейна | 拉丁美洲和加勒比
LATAM | لأمريكا اللاتينية | Latin America | América Latina | l’Amérique latine | Латинской Америки | 拉丁美洲
ARB | للدول العربية | the Arab Region | los Estados Árabes | les États arabes | арабских государств | 阿拉伯国家
AO | لآسيا وأوقيانوسيا | Asia and Oceania | Asia y Oceanía | l’Asie et l’Océanie | Азии и Океании | 亚洲及大洋洲
AP | لآسيا والمحيط الهادئ | Asia and the Pacific | Asia y el Pacífico | l’Asie et le Pacifique | Азиатско-Тихоокеанского региона | 亚太
EECAT | لأوروبا الشرقية وآسيا الوسطى وما وراء القوقاز | Eastern Europe, Central Asia and Transcaucasia | Europa Oriental, Asia Central y Transcaucasia | l’Europe orientale, l’Asie centrale et la Transcaucasie | Восточной Европы, Центральной Азии и Закавказья | 东欧、中亚和外高加索
EURM | لأوروبا وحوض البحر المتوسط | Europe and the Mediterranean Basin | Europa y la Cuenca Mediterránea | l’Europe et le bassin méditerranéen | Европы и бассейна Средиземного моря | 欧洲和地中海盆地
`;

const localizedTable = (lines: string): ReadonlyMap<string, LocalizedText> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [id, ...texts] = line.split(' | ');
        return [id!, Object.fromEntries(LANGUAGES.map((language, i) => [language, texts[i]!]))];
      }),
  );

const [NAMES_BY_ID, PATTERNS_BY_ID, AREAS_BY_SUFFIX] = [NAMES, PATTERNS, AREAS].map(localizedTable) as [
  ReadonlyMap<string, LocalizedText>,
  ReadonlyMap<string, LocalizedText>,
  ReadonlyMap<string, LocalizedText>,
];

/** The name of a listed body or organization in six languages. */
export const listedName = (id: string): LocalizedText => NAMES_BY_ID.get(id)!;

/** The name of a study group: `ITU-T Study Group 5`. */
export const studyGroupName = (number: number, sector: string): LocalizedText =>
  filledName(PATTERNS_BY_ID.get(`SG-${sector}`)!, number);

/** The name of a regional group of a study group of ITU-T, by the suffix of its code: `AFR`. */
export const regionalGroupName = (number: number, suffix: string): LocalizedText =>
  filledName(PATTERNS_BY_ID.get('SGRG')!, number, AREAS_BY_SUFFIX.get(suffix));

const filledName = (pattern: LocalizedText, number: number, area: LocalizedText = {}): LocalizedText =>
  Object.fromEntries(
    Object.entries(pattern).map(([language, text]) => [
      language,
      text.replace('{n}', String(number)).replace('{area}', area[language] ?? ''),
    ]),
  );
