import { activitiesOf } from '../model/dataset';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** Activities whose body or office is of another region, and activities of none. */
export const regionsAgree: Check = function* (data) {
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  for (const activity of activitiesOf(data)) {
    const place = placeOf(activity);
    if (!activity.region) {
      yield problem('region-missing', { place });
      continue;
    }
    for (const id of activity.bodies ?? []) {
      const region = bodies.get(id)?.region;
      if (region && region !== activity.region)
        yield problem('body-region-contradicts', {
          value: id,
          detail: region,
          other: activity.region,
          place,
        });
    }
    const office = activity.office && offices.get(activity.office);
    if (office && office.region !== activity.region)
      yield problem('office-region-contradicts', {
        value: office.id,
        detail: office.region,
        other: activity.region,
        place,
      });
  }
};
