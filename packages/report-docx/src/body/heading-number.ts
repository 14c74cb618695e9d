import type { Heading } from 'mdast';
import type { PackageBuilder } from '../package/package-builder.js';
import { textRuns } from './runs.js';
import { changedRuns } from './tracked.js';

/** The number of a heading as text, with the number before a revision that gave it another one. */
export function headingNumberRuns({ data = {} }: Heading, builder: PackageBuilder, after = ''): string {
  const { number, formerNumber } = data;
  const runsOf = (value: string | undefined) => (value ? textRuns(value + after, builder) : '');
  if (formerNumber === undefined) return runsOf(number);
  return (
    changedRuns(builder, 'deletion', () => runsOf(formerNumber)) +
    changedRuns(builder, 'insertion', () => runsOf(number))
  );
}
