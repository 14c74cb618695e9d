import type { Language } from '../text/language.js';

/** How hours and their zone are written in a language, as the documents of the Union have them. */
interface HoursWords {
  /** `{hour}` and `{minute}`. */
  time: string;
  /** One `{time}`. */
  single: string;
  /** The times `{first}` and `{last}`. */
  range: string;
  /** The time `{first}` of the first day and `{last}` of the last day, without a break. */
  firstToLast: string;
  /** The `{hours}` of several days. */
  eachDay: string;
  /** The `{hours}` with their `{zone}`. */
  withZone: string;
  /** The words for a zone that is not known. */
  zoneUnknown: string;
  /** The time of a `{city}`. */
  cityTime: string;
  /** The time of some zones, where it is not made of the name of the city. */
  timeOfZone?: Readonly<Record<string, string>>;
  /** Changes that the language makes where words meet: `de Le Caire` → `du Caire`. */
  contractions?: readonly (readonly [RegExp, string])[];
  /** The `{time}` of a city with its `{offset}` from UTC. */
  withOffset: string;
}

export const HOURS_WORDS: Readonly<Record<Language, HoursWords>> = {
  ar: {
    time: '{hour}:{minute}',
    single: 'الساعة {time}',
    range: 'من الساعة {first} إلى {last}',
    firstToLast: 'من الساعة {first} في اليوم الأول إلى الساعة {last} في اليوم الأخير',
    eachDay: '{hours} كل يوم',
    withZone: '{hours} ({zone})',
    zoneUnknown: 'المنطقة الزمنية غير مذكورة',
    cityTime: 'بتوقيت {city}',
    withOffset: '{time}، {offset}',
  },
  en: {
    time: '{hour}:{minute}',
    single: '{time}',
    range: '{first}–{last}',
    firstToLast: 'from {first} on the first day to {last} on the last day',
    eachDay: '{hours} each day',
    withZone: '{hours} ({zone})',
    zoneUnknown: 'time zone not stated',
    cityTime: '{city} time',
    withOffset: '{time}, {offset}',
  },
  es: {
    time: '{hour}.{minute}',
    single: '{time} horas',
    range: '{first}-{last} horas',
    firstToLast: 'de las {first} horas del primer día a las {last} horas del último día',
    eachDay: '{hours} cada día',
    withZone: '{hours} ({zone})',
    zoneUnknown: 'zona horaria no indicada',
    cityTime: 'hora de {city}',
    withOffset: '{time}, {offset}',
  },
  fr: {
    time: '{hour}h{minute}',
    single: '{time}',
    range: '{first}-{last}',
    firstToLast: 'de {first} le premier jour à {last} le dernier jour',
    eachDay: '{hours} chaque jour',
    withZone: '{hours} ({zone})',
    zoneUnknown: 'fuseau horaire non précisé',
    cityTime: 'heure de {city}',
    contractions: [
      [/\bde Le /, 'du '],
      // `heure de Yaoundé`, `heure d’Yvetot`
      [/\bde (?=[AEIOUÀÂÉÈÊÎÔÛ]|Y(?![aeiouéèêâô]))/, 'd’'],
    ],
    withOffset: '{time}, {offset}',
  },
  ru: {
    time: '{hour} час. {minute} мин.',
    single: '{time}',
    range: '{first} – {last}',
    firstToLast: 'с {first} первого дня до {last} последнего дня',
    eachDay: '{hours} ежедневно',
    withZone: '{hours} ({zone})',
    zoneUnknown: 'часовой пояс не указан',
    cityTime: 'время: {city}',
    timeOfZone: {
      'Africa/Cairo': 'по каирскому времени',
      'Europe/London': 'по лондонскому времени',
      'Europe/Moscow': 'по московскому времени',
      'Europe/Paris': 'по парижскому времени',
      'Europe/Zurich': 'по женевскому времени',
    },
    withOffset: '{time}, {offset}',
  },
  zh: {
    time: '{hour}:{minute}',
    single: '{time}',
    range: '{first}-{last}',
    firstToLast: '首日{first}至末日{last}',
    eachDay: '每天{hours}',
    withZone: '{hours}（{zone}）',
    zoneUnknown: '未注明时区',
    cityTime: '{city}时间',
    withOffset: '{time}，{offset}',
  },
};
