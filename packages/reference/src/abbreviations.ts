import type { Language } from '@regional-presence/core';

/**
 * Abbreviations as documents of the Union have them: by the English one, in Arabic, Spanish, French, Russian and Chinese. Arabic and
 * Chinese documents write the name of a bureau or of an advisory group instead.
 */
const UNION_ABBREVIATIONS = `
ITU | الاتحاد | UIT | UIT | МСЭ | 国际电联
ITU-R | ITU-R | UIT-R | UIT-R | МСЭ-R | ITU-R
ITU-T | ITU-T | UIT-T | UIT-T | МСЭ-Т | ITU-T
ITU-D | ITU-D | UIT-D | UIT-D | МСЭ-D | ITU-D
TSB | مكتب تقييس الاتصالات | TSB | TSB | БСЭ | 电信标准化局
BR | مكتب الاتصالات الراديوية | BR | BR | БР | 无线电通信局
BDT | مكتب تنمية الاتصالات | BDT | BDT | БРЭ | 电信发展局
TSAG | الفريق الاستشاري لتقييس الاتصالات | GANT | GCNT | КГСЭ | TSAG
TDAG | الفريق الاستشاري لتنمية الاتصالات | GADT | GCDT | КГРЭ | TDAG
RAG | الفريق الاستشاري للاتصالات الراديوية | GAR | GCR | КГР | RAG
WTSA | WTSA | AMNT | AMNT | ВАСЭ | WTSA
WTDC | WTDC | CMDT | CMDT | ВКРЭ | WTDC
WRC | WRC | CMR | CMR | ВКР | WRC
RA | RA | AR | AR | АР | RA
PP | PP | PP | PP | ПК | PP
WTPF | WTPF | FMPT | FMPT | ВФПЭ | WTPF
GSS | GSS | GSS | GSS | ГСС | GSS
GSR | GSR | GSR | GSR | ГСР | GSR
RPM | RPM | RPR | RPR | РПС | RPM
FG-AI4H | FG-AI4H | FG-AI4H | FG-AI4H | ОГ-AI4H | FG-AI4H
FG-TBFxG | FG-TBFxG | FG-TBFxG | FG-TBFxG | ОГ-TBFxG | FG-TBFxG
`;

/**
 * The same of organizations with which the offices work. Those of the United Nations, and of regions of the world, are written so in
 * documents of the United Nations.
 */
const ORGANIZATION_ABBREVIATIONS = `
APT | APT | APT | APT | АТСЭ | APT
ATU | ATU | UAT | UAT | АСЭ | ATU
CEPT | CEPT | CEPT | CEPT | СЕПТ | CEPT
CITEL | CITEL | CITEL | CITEL | СИТЕЛ | CITEL
LAS | LAS | LEA | LEA | ЛАГ | LAS
RCC | RCC | CRC | RCC | РСС | RCC
CTU | CTU | CTU | CTU | КСЭ | CTU
SADC | SADC | SADC | SADC | САДК | SADC
ASEAN | آسيان | ASEAN | ASEAN | АСЕАН | ASEAN
ESCAP | الإسكاب | CESPAP | CESAP | ЭСКАТО | 亚太经社会
UNESCAP | الإسكاب | CESPAP | CESAP | ЭСКАТО | 亚太经社会
UN | الأمم المتحدة | ONU | ONU | ООН | 联合国
UNESCO | اليونسكو | UNESCO | UNESCO | ЮНЕСКО | 教科文组织
UNICEF | اليونيسف | UNICEF | UNICEF | ЮНИСЕФ | 儿基会
UNDP | برنامج الأمم المتحدة الإنمائي | PNUD | PNUD | ПРООН | 开发署
UNEP | برنامج الأمم المتحدة للبيئة | PNUMA | PNUE | ЮНЕП | 环境署
WHO | منظمة الصحة العالمية | OMS | OMS | ВОЗ | 世卫组织
FAO | الفاو | FAO | FAO | ФАО | 粮农组织
ILO | منظمة العمل الدولية | OIT | OIT | МОТ | 劳工组织
WMO | المنظمة العالمية للأرصاد الجوية | OMM | OMM | ВМО | 世界气象组织
WTO | منظمة التجارة العالمية | OMC | OMC | ВТО | 世贸组织
WIPO | الويبو | OMPI | OMPI | ВОИС | 知识产权组织
ICAO | الإيكاو | OACI | OACI | ИКАО | 国际民航组织
IMO | المنظمة البحرية الدولية | OMI | OMI | ИМО | 国际海事组织
IMF | صندوق النقد الدولي | FMI | FMI | МВФ | 货币基金组织
UPU | الاتحاد البريدي العالمي | UPU | UPU | ВПС | 万国邮联
OECD | منظمة التعاون والتنمية في الميدان الاقتصادي | OCDE | OCDE | ОЭСР | 经合组织
AU | الاتحاد الأفريقي | UA | UA | АС | 非盟
EU | الاتحاد الأوروبي | UE | UE | ЕС | 欧盟
ECOWAS | الجماعة الاقتصادية لدول غرب أفريقيا | CEDEAO | CEDEAO | ЭКОВАС | 西非经共体
OSCE | منظمة الأمن والتعاون في أوروبا | OSCE | OSCE | ОБСЕ | 欧安组织
OAS | منظمة الدول الأمريكية | OEA | OEA | ОАГ | 美洲组织
`;

const ABBREVIATION_LANGUAGES: readonly Language[] = ['ar', 'es', 'fr', 'ru', 'zh'];

/** The English abbreviation of each line, and those of the other languages. */
const linesOfAbbreviations = (table: string): [code: string, texts: string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code, ...texts] = line.split(' | ');
      return [code!, texts];
    });

const ORGANIZATION_LINES = linesOfAbbreviations(ORGANIZATION_ABBREVIATIONS);

const ABBREVIATIONS_BY_CODE = new Map([...linesOfAbbreviations(UNION_ABBREVIATIONS), ...ORGANIZATION_LINES]);

/** Of three Latin letters and less there are many organizations: `UA`, `CRC`. */
const isOfOneOrganization = (abbreviation: string): boolean => !/^[A-Z]{1,3}$/.test(abbreviation);

const ORGANIZATIONS_BY_ABBREVIATION = new Map(
  ORGANIZATION_LINES.flatMap(([code, texts]) =>
    texts.filter(isOfOneOrganization).map((text) => [text, code] as const),
  ),
);

/**
 * The English abbreviation of an organization, by that of any of the six languages, if it is that of no other one.
 *
 * @example
 * organizationOfAbbreviation('CEDEAO'); // 'ECOWAS'
 */
export const organizationOfAbbreviation = (abbreviation: string): string | undefined =>
  ORGANIZATIONS_BY_ABBREVIATION.get(abbreviation);

/** The abbreviation of a study group, `{n}`. Default: `SG{n}`. */
const STUDY_GROUP_ABBREVIATION: Partial<Record<Language, string>> = {
  es: 'CE {n}',
  fr: 'CE {n}',
  ru: 'ИК{n}',
};

/**
 * The abbreviation of a Sector, bureau, body or organization in a language.
 *
 * @param code the English abbreviation; any other text is returned as it is.
 * @example
 * abbreviationIn('WTSA', 'ru'); // 'ВАСЭ'
 * abbreviationIn('ATU', 'fr'); // 'UAT'
 */
export function abbreviationIn(code: string, language: Language): string {
  const texts = ABBREVIATIONS_BY_CODE.get(code);
  if (texts) return texts[ABBREVIATION_LANGUAGES.indexOf(language)] ?? code;
  const number = /^SG(\d{1,2})$/.exec(code)?.[1];
  return number === undefined ? code : (STUDY_GROUP_ABBREVIATION[language]?.replace('{n}', number) ?? code);
}
