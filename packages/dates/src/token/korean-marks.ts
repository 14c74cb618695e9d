const HANGUL = /[\uac00-\ud7a3]/;

/** Weekdays in one character, from Monday, and the Japanese ones that are read. */
const KOREAN_WEEKDAYS = '월화수목금토일';
const JAPANESE_WEEKDAYS = '月火水木金土日';
const CHINESE_WEEKDAYS = '一二三四五六日';

/** Words for what dates have, and those of the same length and meaning that are read. */
const KOREAN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s?)년도?(?!\p{L})/gu, '年'],
  [/(?<=\d\s?)월(?!\p{L})/gu, '月'],
  // `3일간` is a length.
  [/(?<=\d\s?)일(?=부터|까지|에|(?!\p{L}))/gu, '日'],
  [/(?<=\d\s?)분기/g, '季度'],
  [/(?<=\d\s?)시(?!간)/g, '点'],
  [/(?<=\d\s?)분(?!\p{L}{2})/gu, '分'],
  [/(?<=点\s?)반(?!\p{L})/gu, '半'],
  [/부터/g, 'から'],
  [/까지/g, 'まで'],
  [/오전/g, '上午'],
  [/오후/g, '下午'],
  [/저녁/g, '傍晚'],
  [/밤(?=\s?\d)/g, '夜'],
  [/새벽/g, '凌晨'],
  [/아침/g, '早上'],
  [/정오/g, '正午'],
  [/자정/g, '午夜'],
  [/상반기/g, '上半年'],
  [/하반기/g, '下半年'],
  [/상순/g, '上旬'],
  [/중순/g, '中旬'],
  [/하순/g, '下旬'],
  [/첫째 주|둘째 주|셋째 주|넷째 주|마지막 주/g, '第一周'],
  [/(?<=月\s?)초(?!\p{L})/gu, '初'],
  [/(?<=月\s?)말(?!\p{L})/gu, '末'],
  [/매주/g, '每周'],
  [/매월/g, '每月'],
  [/매일/g, '每日'],
  [/매년/g, '每年'],
  [/취소/g, '取消'],
  [/연기/g, '延期'],
  [/미정/g, '待定'],
  [/마감/g, '截止'],
  [/(?:신청|접수|모집)\s?기간/g, '报名时间'],
  [/신청|접수|모집/g, '报名'],
];

/** A phrase of the same length with the Korean words of dates as the Chinese or Japanese ones that are read. */
export function withoutKoreanMarks(phrase: string): string {
  if (!HANGUL.test(phrase)) return phrase;
  const named = phrase
    .replace(
      /([월화수목금토일])요일/g,
      (_, day: string) => `星期${CHINESE_WEEKDAYS[KOREAN_WEEKDAYS.indexOf(day)]}`,
    )
    .replace(
      /(?<=[(（]\s?)[월화수목금토일](?=\s?[)）])/g,
      (day) => JAPANESE_WEEKDAYS[KOREAN_WEEKDAYS.indexOf(day)]!,
    );
  return KOREAN_WORDS.reduce(
    (text, [word, read]) => text.replace(word, (found) => read.padEnd(found.length)),
    named,
  );
}
