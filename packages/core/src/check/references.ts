import type { Activity } from '../model/create-dataset.js';
import type { Source } from '../model/source.js';
import { referenceUnknown } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

type Referring = { id: string; sources: readonly Source[] };

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));

/** References that lead to no record of the dataset. */
export const references: Check = (data, report) => {
  const bodies = idsOf(data.bodies);
  const regions = idsOf(data.regions);
  const offices = idsOf(data.offices);
  const organizations = idsOf(data.organizations);
  const series = idsOf(data.series);
  const projects = idsOf(data.projects);
  const instruments = idsOf(data.instruments);

  const one = (from: Referring, field: string, id: string, known: Set<string>) => {
    if (known.has(id)) return;
    report(referenceUnknown({ field: `field/${field}`, id }, placeOfRecord(from)));
  };
  const refer = (
    from: Referring,
    field: string,
    to: string | readonly string[] | undefined,
    known: Set<string>,
  ) => {
    if (to === undefined) return;
    if (typeof to === 'string') one(from, field, to, known);
    else for (const id of to) one(from, field, id, known);
  };

  const activity = (activity: Activity) => {
    refer(activity, 'region', activity.region, regions);
    refer(activity, 'office', activity.office, offices);
    refer(activity, 'bodies', activity.bodies, bodies);
    if (activity.partners)
      for (const { organization } of activity.partners)
        refer(activity, 'partners', organization, organizations);
    if ('series' in activity) refer(activity, 'series', activity.series, series);
    if ('project' in activity) refer(activity, 'project', activity.project, projects);
  };
  const end = () => {
    for (const office of data.offices) refer(office, 'region', office.region, regions);
    for (const region of data.regions) refer(region, 'organizations', region.organizations, organizations);
    for (const body of data.bodies) {
      refer(body, 'parent', body.parent, bodies);
      refer(body, 'region', body.region, regions);
    }
    for (const mandate of data.mandates) refer(mandate, 'instrument', mandate.instrument, instruments);
    for (const mechanism of data.coordination) {
      refer(mechanism, 'region', mechanism.region, regions);
      refer(mechanism, 'offices', mechanism.offices, offices);
    }
  };
  return { activity, end };
};
