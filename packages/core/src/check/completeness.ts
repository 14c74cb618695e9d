import { parsePeriod, precisionOf } from '../edtf';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** What a reader of a feed misses: days, modality, place, zone. */
export const completeness: Check = function* (data) {
  for (const event of data.events) {
    const place = placeOf(event);
    const period = event.when && parsePeriod(event.when.period);
    if (!period) {
      if (!event.dateText) yield problem('date-missing', { place });
    } else if (precisionOf(period) !== 'day') {
      yield problem('date-coarse', { value: event.when!.period, place });
    }
    if (event.when?.hours && !event.when.zone)
      yield problem('zone-missing', { value: event.when.hours, place });
    if (!event.modality) yield problem('modality-missing', { place });
    else if (event.modality !== 'virtual' && !event.place?.city)
      yield problem('place-missing', { value: event.modality, place });
  }
};
