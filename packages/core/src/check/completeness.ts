import { parsePeriod, precisionOf } from '../edtf';
import { isEvent } from '../model/event';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** What a reader of a feed misses: days, modality, place, zone. */
export const completeness: Check = (_data, tell) => ({
  activity(event) {
    if (!isEvent(event)) return;
    const period = event.when && parsePeriod(event.when.period);
    if (!period) {
      if (!event.dateText) tell(problem('date-missing', { place: placeOf(event) }));
    } else if (precisionOf(period) !== 'day')
      tell(problem('date-coarse', { value: event.when!.period, place: placeOf(event) }));
    if (event.when?.hours && !event.when.zone)
      tell(problem('zone-missing', { value: event.when.hours, place: placeOf(event) }));
    if (!event.modality) tell(problem('modality-missing', { place: placeOf(event) }));
    else if (event.modality !== 'virtual' && !event.place?.city)
      tell(problem('place-missing', { value: event.modality, place: placeOf(event) }));
  },
});
