import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** Activities whose body or office is of another region, and activities of none. */
export const regionsAgree: Check = (data, tell) => {
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  return {
    activity(activity) {
      if (!activity.region) {
        tell(problem('region-missing', { place: placeOfRecord(activity) }));
        return;
      }
      const contradicts = (
        code: 'body-region-contradicts' | 'office-region-contradicts',
        value: string,
        detail: string,
      ) => tell(problem(code, { value, detail, other: activity.region, place: placeOfRecord(activity) }));
      for (const id of activity.bodies ?? []) {
        const region = bodies.get(id)?.region;
        if (region && region !== activity.region) contradicts('body-region-contradicts', id, region);
      }
      const office = activity.office && offices.get(activity.office);
      if (office && office.region !== activity.region)
        contradicts('office-region-contradicts', office.id, office.region);
    },
  };
};
