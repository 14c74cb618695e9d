import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from '../src/index.js';
import { textOfReading } from './rules/rule.js';

const read = (phrase: string, language?: string) =>
  textOfReading(parseDate(phrase, language ? { language } : {}));

/** Phrases of languages next to the six, each of a rule that its dates have. */
const PHRASES: Record<string, readonly [phrase: string, reading: string][]> = {
  German: [
    ['12. Oktober 2026', '2026-10-12'],
    ['15. bis 23. Mai 2026', '2026-05-15/2026-05-23'],
    ['vom 3. bis 5. Mai 2026', '2026-05-03/2026-05-05'],
    ['30. April – 2. Mai 2026', '2026-04-30/2026-05-02'],
    ['Freitag, 13. März 2026, 19 Uhr', '2026-03-13, 19:00'],
    ['14.05.2026 um 20 Uhr', '2026-05-14, 20:00'],
    ['14. Mai 2026, halb 9 Uhr', '2026-05-14, 08:30'],
    ['14. Mai 2026, halbtags, 9 Uhr', '2026-05-14, 09:00, part of the day'],
    ['14.05.2026, 19.30 Uhr', '2026-05-14, 19:30'],
    ['ab 3. Mai 2026', '2026-05-03/..'],
    ['am 5. Mai 2026', '2026-05-05'],
    ['Anfang Mai 2026', '2026-05~'],
    ['2. Halbjahr 2026', '2026-07/2026-12'],
    ['Donnerstag, 13. März 2026', 'date-weekday-contradicts'],
    ['abgesagt: 12. Oktober 2026', '2026-10-12, cancelled'],
    ['12. Oktober 2026 (abgesagt)', '2026-10-12, cancelled'],
    ['abgesagt 12. Oktober 2026', 'date-not-final'],
    ['jeden Montag im Mai 2026', '2026-05-04 and 2026-05-11 and 2026-05-18 and 2026-05-25'],
    ['montags ab 4. Mai 2026', 'date-recurring'],
  ],
  Dutch: [
    ['12 oktober 2026', '2026-10-12'],
    ['5 mei t/m 7 mei 2026', '2026-05-05/2026-05-07'],
    ['van 3 tot 5 maart 2026', '2026-03-03/2026-03-05'],
    ['vrijdag 13 maart 2026 om 19.30 uur', '2026-03-13, 19:30'],
    ['donderdag 13 maart 2026', 'date-weekday-contradicts'],
    ['afgelast: 12 mei 2026', '2026-05-12, cancelled'],
    ['12 mei 2026 (afgelast)', '2026-05-12, cancelled'],
    ['afgelast 12 mei 2026', 'date-not-final'],
  ],
  Portuguese: [
    ['5 de maio de 2026', '2026-05-05'],
    ['1º de abril de 2026', '2026-04-01'],
    ['de 3 a 5 de maio de 2026', '2026-05-03/2026-05-05'],
    ['30 de setembro a 2 de outubro de 2026', '2026-09-30/2026-10-02'],
    ['3 e 5 de junho de 2026', '2026-06-03 and 2026-06-05'],
    ['sexta-feira, 15 de maio de 2026, às 14h', '2026-05-15, 14:00'],
    ['12 de maio de 2026, das 9h às 17h', '2026-05-12, 09:00-17:00'],
    ['quinta-feira, 15 de maio de 2026', 'date-weekday-contradicts'],
    ['outubro/2026', '2026-10'],
    ['5 de maio de 2026 (a confirmar)', '2026-05-05, tentative'],
    ['cancelado: 5 de maio de 2026', '2026-05-05, cancelled'],
    ['5 de maio de 2026 (cancelado)', '2026-05-05, cancelled'],
    ['cancelado 5 de maio de 2026', 'date-not-final'],
  ],
  Korean: [
    ['2024년 5월 5일', '2024-05-05'],
    ['2024년 5월 13일(월) ~ 15일(수)', '2024-05-13/2024-05-15'],
    ['2024년 5월 3일부터 5일까지', '2024-05-03/2024-05-05'],
    ['2024년 5월 5일 월요일', 'date-weekday-contradicts'],
    ['2024. 6. 13.(목) ~ 6. 14.(금)', '2024-06-13/2024-06-14'],
    ['2024.05.13(월)~05.15(수)', '2024-05-13/2024-05-15'],
    ['2024.6.13. ~ 6.14.', '2024-06-13/2024-06-14'],
    ['2024년 5월 5일 오후 2시', '2024-05-05, 14:00'],
    ['2024년 5월 5일 오전 9시 30분 ~ 오후 5시', '2024-05-05, 09:30-17:00'],
    ['2024. 5. 5. 오후 7:30', '2024-05-05, 19:30'],
    ['2024년 5월 5일 밤 11시', '2024-05-05, 23:00'],
    ['2024년 5월 5일 2시', '2024-05-05, hours-omitted (halfOfDay)'],
    ['2024-05-13까지', '../2024-05-13'],
    ["'24. 5. 13.", '2024-05-13, inferred century'],
    ["'24.5.13.~5.15.", '2024-05-13/2024-05-15, inferred century'],
    ['2024년 5월 둘째 주', 'date-vague'],
    ['2024년 하반기', '2024-07/2024-12'],
    ['2024년 3분기', '2024-07/2024-09'],
    ['2024년 5월 중순', '2024-05-11/2024-05-20'],
    ['2024년 5월 말', 'date-vague'],
    ['매주 월요일', 'date-recurring'],
    ['2024년 5월 5일 (취소)', '2024-05-05, cancelled'],
    ['신청기간: 2024. 5. 1. ~ 5. 10.', 'date-not-of-event'],
    ['2024년 5월 5일 3일간', 'date-partly-read'],
  ],
  Japanese: [
    ['2024年5月5日 午後2:00', '2024-05-05, 14:00'],
    ['2024年5月5日 午前9時～午後5時', '2024-05-05, 09:00-17:00'],
    ['2024年5月13日(月)~15日(水)', '2024-05-13/2024-05-15'],
    ['2024年5月3日から5日まで', '2024-05-03/2024-05-05'],
    ['2024/5/13まで', '../2024-05-13'],
    ['2024年5月13日から5月20日へ変更', 'date-not-final'],
    ['申込期間：2024年5月1日〜10日', 'date-not-of-event'],
    ['2024.05.13(月)~05.15(水)', '2024-05-13/2024-05-15'],
  ],
  Italian: [
    ['martedì 5 maggio 2026', '2026-05-05'],
    ['dal 3 al 5 maggio 2026', '2026-05-03/2026-05-05'],
    ['30 aprile - 2 maggio 2026', '2026-04-30/2026-05-02'],
    ['venerdì 15 maggio 2026 ore 18', '2026-05-15, 18:00'],
    ['12 maggio 2026 dalle 9:00 alle 17:00', '2026-05-12, 09:00-17:00'],
    ['lunedì 5 maggio 2026', 'date-weekday-contradicts'],
    ['5 e 7 maggio 2026 (da confermare)', '2026-05-05 and 2026-05-07, tentative'],
    ['annullato: 5 maggio 2026', '2026-05-05, cancelled'],
    ['5 maggio 2026 (annullato)', '2026-05-05, cancelled'],
    ['annullato 5 maggio 2026', 'date-not-final'],
  ],
};

describe.each(Object.entries(PHRASES))('a date in %s', (_, phrases) => {
  it.each(phrases)('%s', (phrase, reading) => {
    const text = read(phrase);
    expect(text.startsWith('date-') ? text.replace(/[: (].*/, '') : text).toBe(reading);
  });

  it.each(phrases)('is the same in a sheet of any of the six languages: %s', (phrase, reading) => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
      const text = read(phrase, language);
      expect(text.startsWith('date-') ? text.replace(/[: (].*/, '') : text).toBe(reading);
    }
  });
});

describe('hours in words of neighbours', () => {
  it.each([
    ['20:00 Uhr', '20:00'],
    ['19.30 Uhr', '19:30'],
    ['18-20 Uhr', '18:00-20:00'],
    ['von 9 bis 17 Uhr', '09:00-17:00'],
    ['19u30', '19:30'],
    ['das 9h às 17h', '09:00-17:00'],
    ['dalle 9 alle 17', '09:00-17:00'],
    ['ore 18:30', '18:30'],
  ])('%s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });
});

describe('words that several languages have', () => {
  it.each([
    ['entre le 2 et le 6 mai 2022', '2022-05-02/2022-05-06'],
    ['12 mai et 5 mai 2022', read('12 mai et 5 mai 2022', 'fr')],
    ['week of 13/06/2022', '2022-06-13/2022-06-19'],
    ['10 set 2022', '2022-09-10'],
    ['mar 5 mai 2026', '2026-05-05'],
  ])('are those of the six first: %s', (phrase, reading) => {
    expect(read(phrase)).toBe(reading);
  });

  it('are in the order of the language that is declared', () => {
    for (const language of ['de-DE', 'pt-BR', 'it', 'nl'])
      expect(read('03/04/2026', language)).toBe('2026-04-03');
  });
});
