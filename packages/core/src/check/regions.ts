import { regionsOf } from '../model/regions-of.js';
import {
  bodyRegionContradicts,
  officeRegionContradicts,
  regionMissing,
} from '../problem/definition/record-problems.js';
import { textIn } from '../text/language.js';
import { type Check, placeOfRecord } from './check.js';

/** Activities whose body or office has another region, and activities without a region. */
export const regionsAgree: Check = (data, report) => {
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  return {
    activity(activity) {
      const { region } = activity;
      const regions = regionsOf(activity);
      if (!region) {
        report(regionMissing({}, placeOfRecord(activity)));
        return;
      }
      for (const body of activity.bodies ?? []) {
        const bodyRegion = bodies.get(body)?.region;
        if (bodyRegion && !regions.includes(bodyRegion))
          report(
            bodyRegionContradicts(
              { body, bodyRegion: `region/${bodyRegion}`, region: `region/${region}` },
              placeOfRecord(activity),
            ),
          );
      }
      const office = activity.office && offices.get(activity.office);
      if (office && !regions.includes(office.region))
        report(
          officeRegionContradicts(
            {
              office: textIn(office.city).text,
              officeRegion: `region/${office.region}`,
              region: `region/${region}`,
            },
            placeOfRecord(activity),
          ),
        );
    },
  };
};
