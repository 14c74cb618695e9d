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
`;

const ABBREVIATION_LANGUAGES: readonly Language[] = ['ar', 'es', 'fr', 'ru', 'zh'];

const ABBREVIATIONS_BY_CODE = new Map(
  UNION_ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => {
      const [code, ...texts] = line.split(' | ');
      return [code!, texts] as const;
    }),
);

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
