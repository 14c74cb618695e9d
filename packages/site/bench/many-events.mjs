import { REGION_CODES } from '../../core/dist/index.js';
import { referenceDataset } from '../../reference/dist/index.js';

const twoDigits = (number) => String(number).padStart(2, '0');

/** A dataset with many events of twelve years, in two languages. */
export function manyEvents(count) {
  const data = referenceDataset();
  data.events = Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    kind: i % 2 ? 'meeting' : 'forum',
    title: { en: `Event ${i} on spectrum`, fr: `Événement ${i} sur le spectre` },
    region: REGION_CODES[i % 6],
    sector: ['ITU-T', 'ITU-R', 'ITU-D'][i % 3],
    office: data.offices[i % data.offices.length].id,
    place: { city: 'Cairo', country: 'EG' },
    when: {
      period: `${2020 + (i % 12)}-${twoDigits(1 + (i % 12))}-${twoDigits(1 + ((i * 7) % 28))}`,
      ...(i % 4 ? {} : { hours: '10:00-12:00', zone: 'Africa/Cairo' }),
    },
    revision: { sequence: 0, modified: '2026-11-26T10:00:00Z' },
    sources: [{ file: 'a.csv', row: i + 2 }],
  }));
  return data;
}
