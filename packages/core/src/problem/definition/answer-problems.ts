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
  params: { value: 'text', reason: ['notOffered', 'referenceMissing', 'tooLarge'] },
  message:
    'The answer {value} was not used: {reason, select, notOffered {it is none of the possible answers} referenceMissing {the last, hidden columns of the row are missing or were changed} other {the workbook is too large}}.',
  remedy:
    '{reason, select, notOffered {Write one of the possible answers, or correct the file that was asked about.} referenceMissing {Write the answer into the workbook as it was sent out.} other {Split the workbook, with the header row in each part.}}',
});

export const answerStale = /* @__PURE__ */ defineProblem('answer-stale', {
  severity: 'warning',
  params: { value: 'text', file: 'name', row: 'number?' },
  message:
    'The answer {value} was not used: {row, select, none {{file} is not among the files, or has changed} other {row {row} of {file} has changed, or is no longer there}} since the question was asked.',
  remedy: 'Check whether the question is still open. If it is, answer it in the latest workbook.',
});
