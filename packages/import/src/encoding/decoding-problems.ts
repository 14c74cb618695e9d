import type { Problem, ProblemPlace } from '@regional-presence/core';
import { encodingDetected, textUndecodable } from '@regional-presence/core/internal';
import type { DecodedText } from './decode-text.js';
import type { FaultyLines } from './line-counter.js';

/** The remark on an encoding that was detected from the letters; none for one that is certain. */
export const detectionProblems = (
  { encoding, by }: Pick<DecodedText, 'encoding' | 'by'>,
  place: ProblemPlace,
): Problem[] => (by === 'statistics' ? [encodingDetected({ encoding }, place)] : []);

/** The error about lost characters, with the lines that contain them; none if every byte was decoded. */
export function faultyLineProblems(
  encoding: string,
  { count, first }: FaultyLines,
  place: ProblemPlace,
): Problem[] {
  if (count === 0) return [];
  const lines = first.join(', ') + (count > first.length ? ' …' : '');
  return [textUndecodable({ encoding, lines }, place)];
}
