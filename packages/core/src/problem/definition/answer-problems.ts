import { defineProblem } from '../define-problem.js';

export const answerMissing = /* @__PURE__ */ defineProblem('answer-missing', {
  oncePerColumn: true,
  severity: 'remark',
  params: { rows: 'number' },
  message: '{rows, plural, one {# question has} other {# questions have}} no answer yet.',
  remedy: 'Write the answers into the empty cells.',
});

export const answerNotUnderstood = /* @__PURE__ */ defineProblem('answer-not-understood', {
  severity: 'warning',
  params: {
    value: 'text',
    reason: [
      'notOffered',
      'noContent',
      'dateUnclear',
      'severalDates',
      'referenceMissing',
      'sortedApart',
      'fileAmbiguous',
      'tooLarge',
    ],
  },
  message:
    'The answer {value} was not used: {reason, select, notOffered {it is none of the possible answers} noContent {it does not say what the cell should contain} dateUnclear {not all of it is understood as a date or time} severalDates {it names several dates, and the question is about one} referenceMissing {the last, hidden columns of the row are missing or were changed} sortedApart {the columns of the row no longer belong together: they were sorted or moved separately} fileAmbiguous {several files have the name of the file that was asked about} other {the workbook is too large}}.',
  remedy:
    '{reason, select, notOffered {Write one of the possible answers, or correct the file that was asked about.} noContent {Write the content of the cell, or correct the file that was asked about.} dateUnclear {Write the date alone: 5 May 2027.} severalDates {Write one date or period. If there are several events, correct the file that was asked about.} referenceMissing {Write the answer into the workbook as it was sent out.} sortedApart {Write the answer into the workbook as it was sent out.} fileAmbiguous {Give the files different names, and answer the question in the next workbook.} other {Split the workbook, with the header row in each part.}}',
});

export const answerStale = /* @__PURE__ */ defineProblem('answer-stale', {
  severity: 'warning',
  params: { value: 'text', file: 'name', row: 'number?' },
  message:
    'The answer {value} was not used: {row, select, none {{file} is not among the files, or has changed} other {row {row} of {file} has changed, or is no longer there}} since the question was asked.',
  remedy: 'Check whether the question is still open. If it is, answer it in the latest workbook.',
});

export const answersDiffer = /* @__PURE__ */ defineProblem('answers-differ', {
  severity: 'warning',
  params: { value: 'text', otherValue: 'text', otherFile: 'name', otherRow: 'number' },
  message:
    'The question was answered differently in {otherFile}, row {otherRow}: {otherValue}; here the answer is {value}. Neither was used.',
  remedy: 'Decide which answer is right, and write it into both cells or empty the other cell.',
});
