import type { ReaderOutput, TableRow } from '@regional-presence/core';
import { sampleInput } from '@regional-presence/core/internal';
import { importFiles, READERS } from '@regional-presence/import';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../src/index.js';
import {
  archiveOf,
  cell,
  documentOf,
  paragraph,
  relationships,
  row,
  run,
  stylesOf,
  table,
} from './document.js';

async function outputs(content: Uint8Array, options = {}): Promise<ReaderOutput[]> {
  const found: ReaderOutput[] = [];
  for await (const each of docxReader.read({ name: 'a.docx', content }, options)) found.push(each);
  return found;
}

const outputsOf = (body: string, parts = {}, options = {}) =>
  outputs(archiveOf(documentOf(body), parts), options);

async function tablesOf(body: string, parts = {}): Promise<{ name: string | undefined; rows: TableRow[] }[]> {
  const found = [];
  for (const output of await outputsOf(body, parts)) {
    if (output.type !== 'table') continue;
    const rows: TableRow[] = [];
    for await (const batch of output.rows()) rows.push(...batch);
    found.push({ name: output.sheet, rows });
  }
  return found;
}

const rowsOf = async (body: string, parts = {}) => (await tablesOf(body, parts))[0]?.rows ?? [];
const cellsOf = async (body: string, parts = {}) => (await rowsOf(body, parts)).map(({ cells }) => cells);
const cellOf = async (content: string, parts = {}) =>
  (await cellsOf(table(row(cell(content))), parts))[0]?.[0];
const namesOf = async (body: string, parts = {}) => (await tablesOf(body, parts)).map(({ name }) => name);
const codesOf = (found: readonly ReaderOutput[]) =>
  found.flatMap((each) => (each.type === 'problem' ? [each.problem.code] : []));

describe('a document', () => {
  const LIST = table(
    row(cell('Title'), cell('Date'), cell('City')) + row(cell('Forum'), cell('3 May 2027'), cell('Lima')),
  );

  it('becomes records', async () => {
    const content = archiveOf(documentOf(paragraph(run('Meetings'), '') + LIST));
    const { dataset, problems } = await importFiles([{ name: 'plan.docx', content }], {
      readers: [docxReader, ...READERS],
    });
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      when: { period: '2027-05-03' },
      place: { city: 'Lima', country: 'PE' },
      sources: [{ file: 'plan.docx', sheet: 'Meetings', row: 2 }],
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('may have tables that are no lists, which are no errors', async () => {
    const letter = table(
      row(cell('Union'), cell('Geneva')) + row(cell('To the offices'), cell('Dear colleagues')),
    );
    const codesOfImport = async (body: string) => {
      const { problems } = await importFiles(
        [{ name: 'letter.docx', content: archiveOf(documentOf(body)) }],
        {
          readers: [docxReader, ...READERS],
        },
      );
      return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    };
    expect(await codesOfImport(letter)).toEqual([]);
    const dated = ['4 May 2027', '5 May 2027', '6 May 2027'].map((day) =>
      row(cell(day), cell('12'), cell('3')),
    );
    expect(await codesOfImport(table(dated.join('')))).toEqual(['header-row-not-found']);
  });

  it('is recognized by its content, and a workbook or another archive is not', async () => {
    const confidence = async (content: Uint8Array, name = 'a') =>
      docxReader.confidence(await sampleInput({ name, content }));
    expect(await confidence(archiveOf(documentOf('')))).toBe(1);
    expect(await confidence(zipSync({ 'word/document2.xml': strToU8('x') }))).toBe(1);
    expect(await confidence(zipSync({ 'xl/workbook.xml': strToU8('x') }), 'a.docx')).toBe(0);
    expect(await confidence(strToU8('word/document.xml'), 'a.docx')).toBe(0);
  });

  it('has its main part where the package says', async () => {
    const content = archiveOf('<unread/>', {
      '_rels/.rels': relationships(['a', 'officeDocument', '/word/document2.xml']),
      'word/document2.xml': documentOf(LIST),
    });
    expect(await outputs(content)).toMatchObject([{ type: 'table', facts: { format: 'docx' } }]);
  });

  it.each([
    ['is no archive', strToU8('PK\x03\x04broken'), 'workbook-unreadable'],
    ['has no main part', zipSync({ 'word/other.xml': strToU8('x') }), 'workbook-unreadable'],
    ['is not XML', archiveOf('<a><b></a>'), 'workbook-unreadable'],
    ['declares entities', archiveOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'workbook-unreadable'],
    ['has no table', archiveOf(documentOf(paragraph(run('5 May 2027: Forum')))), 'document-without-tables'],
    ['has blank tables', archiveOf(documentOf(table(row(cell(''), cell(' '))))), 'document-without-tables'],
  ])('that %s is reported', async (_, content, code) => {
    expect(codesOf(await outputs(content))).toEqual([code]);
  });

  it('that unpacks to very much is refused', async () => {
    const content = archiveOf(documentOf(table(row(cell('a'.repeat(64 * 1024 * 1024))))));
    expect(codesOf(await outputs(content))).toEqual(['workbook-unreadable']);
  });
});

describe('a cell', () => {
  it('has its paragraphs, breaks and tabs', async () => {
    const content = `${paragraph(run('Forum'))}${paragraph(`${run('on AI')}<w:r><w:br/><w:t>2027</w:t><w:tab/><w:t>x</w:t></w:r>`)}`;
    expect(await cellOf(content)).toBe('Forum\non AI\n2027\tx');
  });

  it.each([
    ['deleted', `<w:del>${run('old ').replaceAll('w:t', 'w:delText')}</w:del>`],
    ['moved away', `<w:moveFrom>${run('old ')}</w:moveFrom>`],
    ['hidden', run('old ', '<w:vanish/>')],
    [
      'in a text box',
      `<w:r><w:drawing><w:txbxContent>${paragraph(run('old '))}</w:txbxContent></w:drawing></w:r>`,
    ],
    ['in a fallback', `<w:r><w:Fallback>${run('old ')}</w:Fallback></w:r>`],
    [
      'of a placeholder',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('old ')}</w:sdtContent></w:sdt>`,
    ],
    ['of a field', '<w:r><w:instrText>DATE old</w:instrText></w:r>'],
  ])('has no text that is %s', async (_, unseen) => {
    expect(await cellOf(paragraph(unseen + run('5 May 2027')))).toBe('5 May 2027');
  });

  it.each([
    ['inserted', `<w:ins>${run('5 May 2027')}</w:ins>`],
    ['moved here', `<w:moveTo>${run('5 May 2027')}</w:moveTo>`],
    ['in a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('5 May 2027')}</w:sdtContent></w:sdt>`],
    ['not hidden', run('5 May 2027', '<w:vanish w:val="0"/>')],
    ['in a paragraph whose mark is hidden', `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('5 May 2027')}`],
  ])('has text that is %s', async (_, seen) => {
    expect(await cellOf(`<w:p>${seen}</w:p>`)).toBe('5 May 2027');
  });

  it('has the date of a date control that is all of it', async () => {
    const control = `<w:sdt><w:sdtPr><w:date w:fullDate="2027-06-05T00:00:00Z"/></w:sdtPr><w:sdtContent>${run('05/06/2027')}</w:sdtContent></w:sdt>`;
    expect(await cellOf(paragraph(control))).toEqual({ date: '2027-06-05' });
    expect(await cellOf(paragraph(`${control}${run(' (to be confirmed)')}`))).toBe(
      '05/06/2027 (to be confirmed)',
    );
    expect(await cellOf(paragraph(`${run('from ')}${control}`))).toBe('from 05/06/2027');
  });

  it.each([
    ['directly', run('Forum', '<w:strike/>'), ''],
    ['twice', run('Forum', '<w:dstrike/>'), ''],
    [
      'by a style',
      run('Forum', '<w:rStyle w:val="Child"/>'),
      '<w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Gone"/></w:style>',
    ],
  ])('is struck through %s', async (_, content, styles) => {
    const [found] = await rowsOf(table(row(cell(paragraph(content)))), {
      'word/styles.xml': stylesOf(styles),
    });
    expect(found).toMatchObject({ cells: ['Forum'], struckThrough: [0] });
  });

  it('of which a part is struck through is not', async () => {
    const [found] = await rowsOf(table(row(cell(paragraph(run('5', '<w:strike/>') + run('6 May'))))));
    expect(found!.struckThrough).toBeUndefined();
    expect(found!.cells).toEqual(['<s>5</s>6 May']);
  });

  it('has the web addresses of its links', async () => {
    const field = '<w:r><w:instrText> HYPERLINK "https://b.example" </w:instrText></w:r>';
    const link = (id: string) => `<w:hyperlink r:id="${id}">${run('x')}</w:hyperlink>`;
    const content = paragraph(link('a') + field + link('script') + link('none'));
    const parts = {
      'word/_rels/document.xml.rels': relationships(
        ['a', 'hyperlink', 'https://a.example'],
        ['script', 'hyperlink', 'javascript:alert(1)'],
      ),
    };
    const [found] = await rowsOf(table(row(cell(content))), parts);
    expect(found!.links?.map(({ target }) => target)).toEqual(['https://a.example', 'https://b.example']);
  });

  it.each(['__proto__', '=1+1', '&lt;b>', '\u202e5 May'])('keeps %j as text', async (text) => {
    expect(await cellOf(paragraph(run(text)))).toBe(text.replace('&lt;', '<'));
  });
});

describe('a table', () => {
  const SPAN = '<w:gridSpan w:val="2"/>';

  it('has a cell that is merged over rows in each of them', async () => {
    const merged = table(
      row(cell('May', '<w:vMerge w:val="restart"/>'), cell('Forum')) +
        row(cell('', '<w:vMerge/>'), cell('Workshop')) +
        row(cell('June'), cell('Seminar')),
    );
    expect(await cellsOf(merged)).toEqual([
      ['May', 'Forum'],
      ['May', 'Workshop'],
      ['June', 'Seminar'],
    ]);
  });

  it('has a cell that is merged over columns in the first', async () => {
    const merged = table(
      row(cell('Date', SPAN), cell('City')) + row(cell('5 May'), cell('6 May'), cell('Lima')),
    );
    expect(await cellsOf(merged)).toEqual([
      ['Date', null, 'City'],
      ['5 May', '6 May', 'Lima'],
    ]);
  });

  it('whose rows were drawn by hand has no columns between edges that nearly meet', async () => {
    const drawn = table(
      row(cell('Title'), cell('Date', SPAN)) + row(cell('Forum', SPAN), cell('5 May 2027')),
      [3000, 40, 2000],
    );
    expect(await cellsOf(drawn)).toEqual([
      ['Title', 'Date'],
      ['Forum', '5 May 2027'],
    ]);
  });

  it('with widths that mean nothing has all its cells', async () => {
    expect(await cellsOf(table(row(cell('a'), cell('b'), cell('c')), [1, 1, 1]))).toEqual([['a', 'b', 'c']]);
  });

  it('has the cells of a row that begins later in their columns', async () => {
    const later = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const rows = `${row(cell('Title'), cell('Date'))}${later}${cell('5 May')}</w:tr>`;
    expect(await cellsOf(table(rows))).toEqual([
      ['Title', 'Date'],
      [null, '5 May'],
    ]);
  });

  it('has no row that was deleted', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('Forum')}</w:tr>`;
    expect(await cellsOf(table(row(cell('Title')) + deleted + row(cell('Workshop'))))).toEqual([
      ['Title'],
      ['Workshop'],
    ]);
  });

  it('has hidden rows, which are reported or skipped', async () => {
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('Forum')}</w:tr>`;
    const body = table(row(cell('Title')) + hidden);
    expect(await cellsOf(body)).toHaveLength(2);
    expect(codesOf(await outputsOf(body))).toEqual(['rows-hidden']);
    const skipped = await outputsOf(body, {}, { skipHidden: true });
    expect(codesOf(skipped)).toEqual(['hidden-skipped']);
  });

  it('in a cell is a table of its own', async () => {
    const inner = table(row(cell('5 May 2027')));
    const outer = table(row(cell(`${paragraph(run('Forum'))}${inner}${paragraph('')}`), cell('Lima')));
    expect((await tablesOf(outer)).map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [['Forum', 'Lima']],
      [['5 May 2027']],
    ]);
  });

  it.each([
    [
      'cells merged over many rows',
      table(row(cell('May', '<w:vMerge w:val="restart"/>')) + row(cell('', '<w:vMerge/>')).repeat(20_000)),
    ],
    ['many tables under one heading', paragraph(run('Plan')) + table(row(cell('a'))).repeat(20_000)],
    [
      'tables within tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${paragraph(run('a'))}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`,
    ],
  ])('with %s takes no longer for each', { timeout: 10_000 }, async (_, body) => {
    expect(codesOf(await outputsOf(body))).toEqual([]);
  });

  it('with a huge number of columns is read', async () => {
    const wide = table(row(cell('a', '<w:gridSpan w:val="999999999"/>'), cell('b')));
    expect(await cellsOf(wide)).toEqual([['a', 'b']]);
  });
});

describe('the name of a table', () => {
  const LIST = table(row(cell('Title')));
  const STYLES = {
    'word/styles.xml': stylesOf(
      '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="Titre1"/></w:style><w:style w:styleId="Level"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    ),
  };

  it.each(['Titre1', 'Mine', 'Level'])('is the heading before it, in a style %s', async (style) => {
    const body = paragraph(run('Year 2027'), style) + paragraph(run('The list follows.')) + LIST;
    expect(await namesOf(body, STYLES)).toEqual(['Year 2027']);
  });

  it('is a short paragraph before it where no heading is', async () => {
    expect(await namesOf(paragraph(run('Meetings')) + paragraph('') + LIST)).toEqual(['Meetings']);
    expect(await namesOf(paragraph(run('x'.repeat(101))) + LIST)).toEqual([undefined]);
    expect(await namesOf(LIST)).toEqual([undefined]);
  });

  it('is different from that of others', async () => {
    const heading = paragraph(run('2027'), 'Titre1');
    expect(await namesOf(`${LIST}${heading}${LIST}${LIST}`, STYLES)).toEqual(['1', '2027', '2027 (2)']);
  });
});
