import { describe, expect, it } from 'vitest';
import { fieldOfHeading } from '../../src/column/match-heading.js';
import { detectDialect } from '../../src/format/detect-dialect.js';

const isHeading = (text: string): boolean => fieldOfHeading(text) !== undefined;

const delimiterOf = (...lines: string[]): string =>
  detectDialect(lines.join('\r\n'), { isHeading }).delimiter;

describe('a table', () => {
  it('of Excel in France has decimal commas between its semicolons, with a heading or without', () => {
    expect(delimiterOf('Activité;Coût;Part', 'Forum;1,5;2,5', 'Atelier;3,5;4,25')).toBe(';');
    expect(delimiterOf('1,5;2,5;3,5;4,5', '6,1;7,2;8,3;9,4')).toBe(';');
  });

  it('with tabs may have sentences in it', () => {
    expect(
      delimiterOf(
        'Title\tPlace\tNote',
        'Forum\tGeneva, Switzerland\tFirst, second, and third day',
        'Clinic\tNairobi, Kenya\tBring a laptop, please; and a badge',
      ),
    ).toBe('\t');
  });

  it('whose every place is a city and a country is cut at the semicolon', () => {
    expect(delimiterOf('What happens;City, land', 'Forum;Geneva, Switzerland', 'Clinic;Nairobi, Kenya')).toBe(
      ';',
    );
  });

  it('with commas may have lists with semicolons, quoted or not', () => {
    expect(
      delimiterOf(
        'Title,Countries,Date',
        'Forum,Kenya; Uganda; Rwanda,2024',
        'Clinic,"Chad; Mali",2023',
        'Visit,Peru,2022',
      ),
    ).toBe(',');
  });

  it('with bars is one too', () => {
    expect(delimiterOf('Title|Date|Place', 'Forum, day 1|2024-05-02|Geneva')).toBe('|');
  });

  it('may have cells of several lines, with delimiters of every kind in them', () => {
    expect(
      delimiterOf(
        'Title;Note',
        'Forum;"Agenda:\r\n1, opening\r\n2, talks, panels, coffee\r\n3, a ""last"" word"',
        'Clinic;"a,b,c\r\nd,e,f\r\ng,h,i"',
        'Visit;x',
      ),
    ).toBe(';');
  });

  it('may begin behind a title and notes', () => {
    expect(
      delimiterOf(
        'Regional Office for Africa, Addis Ababa, list of events, 2024',
        'As of 1 May, subject to change, see the notes below, with thanks',
        '',
        'Activity;When;City',
        'Forum;2024-05-02;Kigali',
        'Clinic;2024-06-03;Lusaka',
      ),
    ).toBe(';');
  });

  it('may have rows that were cut short, and empty ones', () => {
    expect(
      delimiterOf('Title,Date,Place,Note', 'Forum,2024', 'Clinic,2023,Accra', ',,,', 'Visit,2022,Lima,late'),
    ).toBe(',');
  });

  it('of one column is not cut at the commas of its sentences', () => {
    const text = [
      'Meetings of the year',
      'Forum on AI, with partners',
      'Clinic',
      'Visit',
      'Talks, panels, and more',
      'Seminar',
    ];
    const { delimiter } = detectDialect(text.join('\n'));
    expect(text.join('\n').includes(delimiter)).toBe(false);
  });

  it('of one column without any delimiter is read as commas would be', () => {
    expect(delimiterOf('Title', 'Forum', 'Clinic')).toBe(',');
  });

  it('with an inch in it, or a quotation mark that nobody closed, is cut all the same', () => {
    expect(delimiterOf('Title;Size;City', 'Screen 15";2,5;Rome', '"Big;3,5;Bern', 'Small;4,5;Oslo')).toBe(
      ';',
    );
  });
});

describe('the first line of Excel', () => {
  it('names the delimiter and is no row', () => {
    expect(detectDialect('sep=;\r\na,b;c,d\r\n')).toEqual({
      delimiter: ';',
      text: 'a,b;c,d\r\n',
      quote: '"',
    });
    expect(detectDialect('SEP=\t\na,b\n')).toMatchObject({ delimiter: '\t', text: 'a,b\n' });
  });

  it('is known though it was quoted, or filled up with delimiters', () => {
    expect(detectDialect('"sep=;"\r\na;b')).toMatchObject({ delimiter: ';', text: 'a;b' });
    expect(detectDialect('sep=,,,,\r\na,b')).toMatchObject({ delimiter: ',', text: 'a,b' });
  });
});

describe('apostrophes', () => {
  it('of French are no quotes', () => {
    const text =
      "Titre;Lieu\nL'atelier;'s-Gravenhage\nL'été, l'hiver;Côte d'Ivoire\n'Avant-première';Paris\n";
    expect(detectDialect(text)).toMatchObject({ delimiter: ';', quote: '"' });
  });

  it('round nearly every cell are quotes', () => {
    const text =
      "'Title','Date','Place'\n'Forum, day 1','2024-05-02','Rome; Bern'\n'L''été','2024-06-03','Oslo'\n";
    expect(detectDialect(text)).toMatchObject({ delimiter: ',', quote: "'" });
  });
});
