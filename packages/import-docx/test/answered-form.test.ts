import type { TableRow } from '@regional-presence/core';
import { QUESTIONS_NAMESPACE } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../src/index.js';
import { archiveOf, documentOf, paragraph, run } from './document.js';

const questionsPart = (...references: string[]) =>
  `<questions xmlns="${QUESTIONS_NAMESPACE}">${references
    .map((reference, i) => `<question number="${i + 1}">${reference}</question>`)
    .join('')}</questions>`;

const bookmark = (name: string) => `<w:bookmarkStart w:name="${name}"/><w:bookmarkEnd/>`;
const control = (properties: string, text: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
const box = (name: string, isTicked: boolean) =>
  bookmark(name) +
  control(`<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox>`, isTicked ? '☒' : '☐');
const LINE = '.'.repeat(80);
const BREAK = '<w:r><w:br/></w:r>';
/** A question with two possible answers and room for another. */
const question = (
  number: number,
  ticked: readonly (1 | 2)[],
  written = control('<w:showingPlcHdr/><w:text/>', LINE),
) =>
  paragraph(run(`${number}. Which?`)) +
  paragraph(
    `${box(`answer_${number}_1`, ticked.includes(1))}${run(' red')}${BREAK}${box(`answer_${number}_2`, ticked.includes(2))}${run(' X blue')}${BREAK}` +
      `${box(`answer_${number}_other`, false)}${run(' Other: ')}${bookmark(`answer_${number}`)}${written}`,
  );

async function rowsOf(body: string, part = questionsPart('a', 'b')): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  const content = archiveOf(documentOf(body).replace('<w:document', '<w:document xmlns:w14="w14"'), {
    'customXml/item1.xml': part,
  });
  for await (const output of docxReader.read({ name: 'a.docx', content })) {
    if (output.type === 'problem') throw new Error(output.problem.code);
    if (output.type === 'table') for await (const batch of output.rows()) rows.push(...batch);
  }
  return rows;
}

const answersOf = async (body: string, part?: string) =>
  (await rowsOf(body, part)).slice(1).map(({ row, cells }) => [row, cells[2]]);

describe('an answered form', () => {
  it('is a table of answers with the numbers of their questions, what they change, and the possible answers', async () => {
    const [headings, first, second] = await rowsOf(question(1, [2]) + question(2, []));
    expect(headings).toEqual({
      row: 0,
      cells: ['No.', 'Question', 'Answer', 'Reference', 'Choice', 'Choice'],
    });
    expect(first).toEqual({ row: 1, cells: ['1', null, 'X blue', 'a', 'red', 'X blue'] });
    expect(second).toEqual({ row: 2, cells: ['2', null, '', 'b', 'red', 'X blue'] });
  });

  it.each([
    ['over the line', control('<w:text/>', 'green'), 'green'],
    ['into the line', control('<w:showingPlcHdr/><w:text/>', `.....green${'.'.repeat(20)}`), 'green'],
    ['without a control', run('green'), 'green'],
    [
      'on two lines',
      `<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>green</w:t><w:br/><w:t>5. May</w:t></w:r></w:sdtContent></w:sdt>`,
      'green\n5. May',
    ],
    ['and cleared again', control('<w:showingPlcHdr/><w:text/>', 'Click or tap here to enter text.'), ''],
    ['nowhere', '', ''],
  ])('has what was written %s', async (_, written, answer) => {
    expect(await answersOf(question(1, [], written), questionsPart('a'))).toEqual([[1, answer]]);
  });

  it.each(['☒', '☑', '✓', 'x', 'X', '☐x', 'х'])('has a box that was ticked as %j', async (mark) => {
    const typed = paragraph(
      `${bookmark('answer_1_1')}${run(`${mark} red`)}${BREAK}${bookmark('answer_1_2')}${run('☐ blue')}`,
    );
    expect(await answersOf(typed, questionsPart('a'))).toEqual([[1, 'red']]);
  });

  it('has each of two answers to a question, so that they are seen to differ', async () => {
    const body = question(1, [1, 2], control('<w:text/>', 'green')) + question(2, [1]);
    expect(await answersOf(body)).toEqual([
      [1, 'red'],
      [2, 'red'],
      [3, 'X blue'],
      [4, 'green'],
    ]);
  });

  it('has a row without an answer where a question was deleted', async () => {
    expect(await answersOf(question(2, [1]))).toEqual([
      [1, ''],
      [2, 'red'],
    ]);
  });

  it('is no form with a part of another program', async () => {
    await expect(rowsOf(question(1, [1]), '<questions xmlns="urn:other"/>')).rejects.toThrow(
      'document-without-tables',
    );
  });
});
