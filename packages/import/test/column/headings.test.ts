import { describe, expect, it } from 'vitest';
import { headingLanguage } from '../../src/column/heading-language.js';
import { columnLetter, indexOfColumn, matchColumns } from '../../src/column/match-columns.js';
import { fieldOfHeading } from '../../src/column/match-heading.js';

/** The fields of headings that `|` separates: `title`, `-` for none. */
const fieldsOf = (headings: string) =>
  matchColumns(headings.split('|'))
    .map(({ field }) => field ?? '-')
    .join(' ');

describe('the export of a survey form', () => {
  it('has the times at which it was filled in beside the dates of the event', () => {
    expect(fieldsOf('uuid|start|end|submission_time|titre|date_debut|date_fin')).toBe(
      '- - - - title start end',
    );
    expect(fieldsOf('meta/instanceID|today|Event name|Date of the event')).toBe('- - title date');
  });

  it('has none where these are the only dates, and other tables have none', () => {
    expect(fieldsOf('submission_time|start|end|titre')).toBe('- start end title');
    expect(fieldsOf('start|end|titre|date')).toBe('start end title date');
  });
});

describe('a column heading', () => {
  it.each([
    ['Title', 'title'],
    ['TITLE', 'title'],
    ['startDate', 'start'],
    ['start_date', 'start'],
    ['date de début', 'start'],
    ['Date début', 'start'],
    ['Date of the event', 'date'],
    ['Date 2026', 'date'],
    ['Dates (2025/26)', 'date'],
    ['2026 start date', 'start'],
    ['Даты 2026 г.', 'date'],
    ['2026年日期', 'date'],
    ['Event time zone', 'zone'],
    ['Venue name', 'venue'],
    ['Meeting place', 'place'],
    ['Event name', 'title'],
    ['Дата мероприятия', 'date'],
    ['活动名称', 'title'],
    ['تاريخ البدء', 'start'],
    ['venue.name', 'venue'],
    ['properties.title', 'title'],
    ['data.attributes.city', 'city'],
    ['event.name', 'title'],
    ['event.date.name', 'date'],
    ['host.name', 'host'],
    ['title.speaker', 'title'],
    ['Date (of)', 'date'],
    ['Title ()', 'title'],
  ])('%s names the field %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toMatchObject({ field });
  });

  it.each([
    ['Shoe size'],
    ['speaker.name'],
    ['data.speaker.name'],
    ['Date (registration deadline)'],
    ['Colour (dd/mm/yyyy)'],
    ['see venue.name'],
    ['venue.name of it'],
    ['venue.name (x)'],
    ['Date (dd foo)'],
    ['Date (xdd)'],
    ['Date (ddx)'],
    ['x.owner.title'],
    ['x.y'],
    ['of the'],
    [''],
  ])('%s names none', (heading) => {
    expect(fieldOfHeading(heading)).toBeUndefined();
  });

  it.each([
    ['Date (dd/mm/yyyy)', 'date', 'dd/mm/yyyy'],
    ['Date [dd/mm/yyyy]', 'date', 'dd/mm/yyyy'],
    ['Date （dd/mm/yyyy） ', 'date', 'dd/mm/yyyy'],
    ['Date (JJ.MM.AAAA)', 'date', 'JJ.MM.AAAA'],
    ['Hours (Geneva)', 'hours', 'Geneva'],
    ['Hours ( UTC )', 'hours', 'UTC'],
    ['Partner(s)', 'partners', 's'],
    ['Venue (optional)', 'venue', 'optional'],
    ['Venue (if any)', 'venue', 'if any'],
    ['Title (English)', 'title', 'English'],
    ['Where (city)', 'place', 'city'],
  ])('%s names the field %s, and how it is written: %s', (heading, field, hint) => {
    expect(fieldOfHeading(heading)).toEqual({ field, hint });
  });
});

describe('the columns of a table', () => {
  it.each([
    ['Title|Date|City', 'title date city'],
    ['Date|Title|Shoe size', 'date title -'],
    // The field's own name is better than another word for it, wherever it is.
    ['Activity|Title', 'otherTitle title'],
    ['Title|Activity', 'title otherTitle'],
    ['Subject|Topic', 'title otherTitle'],
    ['Title|Activity|Event', 'title otherTitle -'],
    ['Note|Note', 'note -'],
    ['Title (English)|Title', 'otherTitle title'],
    ['会议名称|日期|时间', 'title date hours'],
    ['名称|时间', 'title date'],
    ['名称|日期|时间', 'title date hours'],
    ['名称|日期|小时|时间', 'title date - hours'],
    ['Title|Date|When', 'title date hours'],
    ['Title|Date|When|Hours', 'title date - hours'],
    ['Title|Date|Dates', 'title date -'],
    // A word that is nearer to the field's own name is better, in this order.
    ['venue.title|Event venue', '- venue'],
    ['Event venue|venue.title', 'venue -'],
    ['properties.title|Name of the event', 'otherTitle title'],
    [' Title |Date', 'title date'],
    ['xyz|时间', '- date'],
  ])('%s', (headings, fields) => {
    expect(fieldsOf(headings)).toBe(fields);
  });

  it('have a letter, a name without spaces around it, and a hint', () => {
    expect(matchColumns([' Title ', 'Hours (Geneva)'])).toStrictEqual([
      { letter: 'A', name: 'Title', field: 'title' },
      { letter: 'B', name: 'Hours (Geneva)', field: 'hours', hint: 'Geneva' },
    ]);
  });

  it('are repeated if an earlier one has the same heading in any case, unless it is empty', () => {
    const columns = matchColumns(['Note', 'NOTE', '', '', 'Shoe size', 'shoe size']);
    expect(columns.map(({ isRepeated }) => isRepeated === true)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['Tilte', 'title'],
    ['Contry', 'country'],
    ['xyzzyplugh', undefined],
    ['Tte', undefined],
    ['Yaer', 'year'],
    ['Cty', undefined],
  ])('without a field name the heading that is nearest: %s → %s', (heading, closest) => {
    const named = closest === undefined ? {} : { closestHeading: closest };
    expect(matchColumns([heading])).toStrictEqual([{ letter: 'A', name: heading, ...named }]);
  });

  it('of a field that another column has name no nearest heading', () => {
    expect(matchColumns(['Country', 'Host country'])[1]).toEqual({ letter: 'B', name: 'Host country' });
  });
});

describe('the letter of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
    expect(indexOfColumn(letter)).toBe(index);
    expect(indexOfColumn(letter.toLowerCase())).toBe(index);
  });
});

describe('the language of column headings', () => {
  it.each([
    [['Title', 'Date', 'City'], 'en'],
    [['Titre', 'Date', 'Lieu', 'Pays'], 'fr'],
    [['Título', 'Fecha', 'Lugar'], 'es'],
    [['Название', 'Дата'], 'ru'],
    [['名称', '日期'], 'zh'],
    [['العنوان', 'التاريخ'], 'ar'],
    [['Date', 'URL'], undefined],
    [['Title', 'Titre'], undefined],
    [['Date du forum', 'URL'], 'fr'],
    [['Name of it', 'Theme'], 'en'],
    [[], undefined],
  ])('%j is %s', (headings, language) => {
    expect(headingLanguage(headings)).toBe(language);
  });
});

describe('of several headings of titles', () => {
  it.each([
    ['titre,titre_en', 'titre'],
    ['titre_en,titre', 'titre'],
    ['topic,titleEn', 'titleEn'],
    ['name,title', 'title'],
    ['título,nombre', 'título'],
    ['主题,标题', '标题'],
  ])('the one that means nothing else is the title: %s', (headings, title) => {
    const columns = matchColumns(headings.split(','));
    expect(columns.find(({ field }) => field === 'title')!.name).toBe(title);
  });
});
