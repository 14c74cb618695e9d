import { zoneOmitted } from '@regional-presence/core/internal';
import type { DateReading } from '@regional-presence/dates';
import { parseZoneCached } from './cached-times.js';

const IN_BRACKETS = /[(（]([^()（）\d]{4,60})[)）]/gu;

const BETWEEN_ZONES = /\s*[/|,]\s*/;

/**
 * A reading whose hours have no zone, with the one that stands in brackets in another language than the date:
 * `18 September 2024, 14:00 (heure de Dakar)`. Of several that differ nothing says which it is.
 */
export function withZoneInBrackets(reading: DateReading): DateReading {
  const { hours, zone, periods, problems, input } = reading;
  if (!hours || zone !== undefined || problems.some(({ code }) => code === 'zone-omitted')) return reading;
  for (const [, text] of input.matchAll(IN_BRACKETS)) {
    const names = text!.split(BETWEEN_ZONES);
    const zones = new Set(names.map((name) => parseZoneCached(name, periods[0]!).zone));
    const [found] = zones;
    if (zones.has(undefined)) continue;
    if (zones.size === 1) return { ...reading, zone: found! };
    return { ...reading, problems: [...problems, zoneOmitted({ value: input, reason: 'several', names })] };
  }
  return reading;
}
