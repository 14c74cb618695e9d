import type { LocalizedText } from '@regional-presence/core';

/** `{years}` is the period of the plan: `2020-2023`. */
const STRATEGIC_PLAN: LocalizedText = {
  ar: 'الخطة الاستراتيجية للاتحاد للفترة {years}',
  en: 'Strategic plan for the Union {years}',
  es: 'Plan Estratégico de la Unión para {years}',
  fr: 'Plan stratégique de l’Union pour la période {years}',
  ru: 'Стратегический план Союза на {years} годы',
  zh: '国际电联{years}年战略规划',
};

/** The name of a strategic plan of the Union in six languages. Not all are official translations. */
export function strategicPlanName(from: number, to: number): LocalizedText {
  const fill = ([language, pattern]: [string, string]): [string, string] => [
    language,
    pattern.replace('{years}', `${from}${language === 'ru' ? '–' : '-'}${to}`),
  ];
  return Object.fromEntries(Object.entries(STRATEGIC_PLAN).map(fill));
}

/** The names of the action plans of ITU-D, by the cities of their conferences. Not all are official translations. */
export const ACTION_PLAN_NAMES = {
  dubai: {
    ar: 'خطة عمل دبي',
    en: 'Dubai Action Plan',
    es: 'Plan de Acción de Dubái',
    fr: 'Plan d’action de Dubaï',
    ru: 'Дубайский план действий',
    zh: '《迪拜行动计划》',
  },
  buenosAires: {
    ar: 'خطة عمل بوينس آيرس',
    en: 'Buenos Aires Action Plan',
    es: 'Plan de Acción de Buenos Aires',
    fr: 'Plan d’action de Buenos Aires',
    ru: 'Буэнос-Айресский план действий',
    zh: '《布宜诺斯艾利斯行动计划》',
  },
  kigali: {
    ar: 'خطة عمل كيغالي',
    en: 'Kigali Action Plan',
    es: 'Plan de Acción de Kigali',
    fr: 'Plan d’action de Kigali',
    ru: 'Кигалийский план действий',
    zh: '《基加利行动计划》',
  },
  baku: {
    ar: 'خطة عمل باكو',
    en: 'Baku Action Plan',
    es: 'Plan de Acción de Bakú',
    fr: 'Plan d’action de Bakou',
    ru: 'Бакинский план действий',
    zh: '《巴库行动计划》',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
