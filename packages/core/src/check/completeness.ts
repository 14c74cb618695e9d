import { isEvent } from '../model/event-kinds.js';
import type { Place } from '../model/records.js';
import { parsePeriod, periodPrecision } from '../period/edtf.js';
import {
  dateImprecise,
  dateMissing,
  modalityMissing,
  placeMissing,
  zoneMissing,
} from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** Countries and areas that are one city (ISO 3166-1): Gibraltar, Hong Kong, Monaco, Macao, Singapore, the Holy See. */
const CITY_STATES: ReadonlySet<string> = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'VA']);

const isCityKnown = ({ city, country }: Place): boolean =>
  city !== undefined || (country !== undefined && CITY_STATES.has(country));

/** What a reader of a feed misses: days, modality, place, time zone. */
export const completeness: Check = (_data, report) => ({
  activity(event) {
    if (!isEvent(event)) return;
    const period = event.when && parsePeriod(event.when.period);
    if (!period) {
      if (!event.dateText) report(dateMissing({}, placeOfRecord(event)));
    } else if (periodPrecision(period) !== 'day')
      report(dateImprecise({ period: event.when!.period }, placeOfRecord(event)));
    if (event.when?.hours && !event.when.zone)
      report(zoneMissing({ hours: event.when.hours }, placeOfRecord(event)));
    if (!event.modality) report(modalityMissing({}, placeOfRecord(event)));
    else if (event.modality !== 'virtual' && !isCityKnown(event.place ?? {}))
      report(placeMissing({ modality: `modality/${event.modality}` }, placeOfRecord(event)));
  },
});
