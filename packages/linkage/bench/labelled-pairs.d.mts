import type { Event } from '@regional-presence/core';

export interface LabelledPair {
  language: string;
  half: 'tuning' | 'held out';
  label: 'true' | 'false' | 'doubtful';
  rule: string;
  events: [Event, Event];
}

export function labelledPairs(): LabelledPair[];

export function precisionAndRecall<Pair extends LabelledPair>(
  pairs: readonly Pair[],
  isFound: (pair: Pair) => boolean,
): { precision: number; recall: number };
