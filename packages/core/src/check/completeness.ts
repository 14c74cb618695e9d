import { isEvent } from '../model/event.js';
import { parsePeriod, periodPrecision } from '../period/edtf.js';
import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** What a reader of a feed misses: days, modality, place, zone. */
export const completeness: Check = (_data, tell) => ({
  activity(event) {
    if (!isEvent(event)) return;
    const period = event.when && parsePeriod(event.when.period);
    if (!period) {
      if (!event.dateText) tell(problem('date-missing', { place: placeOfRecord(event) }));
    } else if (periodPrecision(period) !== 'day')
      tell(problem('date-coarse', { value: event.when!.period, place: placeOfRecord(event) }));
    if (event.when?.hours && !event.when.zone)
      tell(problem('zone-missing', { value: event.when.hours, place: placeOfRecord(event) }));
    if (!event.modality) tell(problem('modality-missing', { place: placeOfRecord(event) }));
    else if (event.modality !== 'virtual' && !event.place?.city)
      tell(problem('place-missing', { value: event.modality, place: placeOfRecord(event) }));
  },
});
