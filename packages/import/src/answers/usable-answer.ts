import type { ProblemPlace } from '@regional-presence/core';
import type { Work } from '../work/work.js';
import type { AnswerReference } from './reference.js';

/** An answer, where it is in its workbook. */
export interface AnswerOrigin {
  value: string;
  place: ProblemPlace;
}

/** An answer with what it changes. */
export interface UsableAnswer {
  origin: AnswerOrigin;
  reference: AnswerReference;
  change: Work;
}
