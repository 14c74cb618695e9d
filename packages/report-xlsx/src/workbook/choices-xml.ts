import { columnName } from './column-name.js';
import type { WorkbookChoices } from './workbook.js';

/**
 * The lists of cells with texts to choose from (ECMA-376 §18.3.1.33). The reference is relative to the row of the cell, so
 * that cells with as many texts share one list, and it holds after the rows were sorted.
 *
 * @param firstRow the number of the row below the header row, 1-based.
 */
export function choicesXml(choices: readonly WorkbookChoices[], firstRow: number): string {
  const groups = new Map<string, WorkbookChoices[]>();
  for (const each of choices) {
    const key = [each.from, each.count, each.isClosed].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  if (groups.size === 0) return '';
  const lists = [...groups.values()].map((group) => {
    const [{ row, from, count, isClosed }] = group as [WorkbookChoices];
    const cells = group.map((each) => `${columnName(each.column)}${each.row + firstRow}`).join(' ');
    const number = row + firstRow;
    const source = `$${columnName(from)}${number}:$${columnName(from + count - 1)}${number}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="${isClosed ? 1 : 0}" sqref="${cells}"><formula1>${source}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
