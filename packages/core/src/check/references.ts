import { activitiesOf, type Dataset } from '../model/dataset';
import { type Problem, problem } from '../problem/problem';
import type { Source } from '../source';
import { type Check, placeOf } from './check';

type Referring = { id: string; sources: readonly Source[] };

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));

/** References that lead to no record of the dataset. */
export const references: Check = function* (data: Dataset) {
  const bodies = idsOf(data.bodies);
  const regions = idsOf(data.regions);
  const offices = idsOf(data.offices);
  const organizations = idsOf(data.organizations);
  const series = idsOf(data.series);
  const projects = idsOf(data.projects);
  const instruments = idsOf(data.instruments);

  function* refer(
    from: Referring,
    field: string,
    to: string | readonly string[] | undefined,
    known: Set<string>,
  ): Iterable<Problem> {
    for (const id of typeof to === 'string' ? [to] : (to ?? [])) {
      if (!known.has(id))
        yield problem('reference-unknown', {
          value: id,
          detail: `${field} of ${from.id}`,
          place: placeOf(from),
        });
    }
  }

  for (const activity of activitiesOf(data)) {
    yield* refer(activity, 'region', activity.region, regions);
    yield* refer(activity, 'office', activity.office, offices);
    yield* refer(activity, 'bodies', activity.bodies, bodies);
    if (activity.partners)
      for (const { organization } of activity.partners)
        yield* refer(activity, 'partners', organization, organizations);
    if ('series' in activity) yield* refer(activity, 'series', activity.series, series);
    if ('project' in activity) yield* refer(activity, 'project', activity.project, projects);
  }
  for (const office of data.offices) yield* refer(office, 'region', office.region, regions);
  for (const region of data.regions)
    yield* refer(region, 'organizations', region.organizations, organizations);
  for (const body of data.bodies) {
    yield* refer(body, 'parent', body.parent, bodies);
    yield* refer(body, 'region', body.region, regions);
  }
  for (const mandate of data.mandates) yield* refer(mandate, 'instrument', mandate.instrument, instruments);
  for (const mechanism of data.coordination) {
    yield* refer(mechanism, 'region', mechanism.region, regions);
    yield* refer(mechanism, 'offices', mechanism.offices, offices);
  }
};
