import type { EarlierDetails, Revision } from '../model/activity.js';
import type { Activity } from '../model/create-dataset.js';
import type { Event } from '../model/event.js';

/** Most revisions of which an activity keeps what was published before. */
const MAX_EARLIER = 10;

type DetailsBefore = Omit<EarlierDetails, 'sequence'>;

/** What people must know of an activity, without how its date was read. */
function detailsOf({ title, status, when, ...rest }: Activity): DetailsBefore {
  const { place, modality } = rest as Partial<Event>;
  const { period, hours, zone, continuous } = when ?? {};
  return { title, when: { period, hours, zone, continuous }, place: place ?? {}, modality, status };
}

/**
 * What was published before, with what has another value from a revision on: `{ sequence: 2, when: { period: '2027-05-03' } }`.
 *
 * @param sequence the number of that revision.
 */
export function earlierDetails(former: Activity, activity: Activity, sequence: number): Revision['earlier'] {
  const [before, after] = [detailsOf(former), detailsOf(activity)];
  const replaced = Object.entries(before).filter(
    ([key, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(after[key as keyof DetailsBefore]),
  );
  const already = former.revision?.earlier ?? [];
  if (replaced.length === 0) return already.length > 0 ? already : undefined;
  const details = JSON.parse(JSON.stringify(Object.fromEntries(replaced))) as DetailsBefore;
  return [...already, { sequence, ...details }].slice(-MAX_EARLIER);
}
