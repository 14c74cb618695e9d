/**
 * The offset of a time zone from UTC at a local time: `Europe/Zurich`, `2022-10-20T11:00` → `+02:00`.
 *
 * @param zone IANA time zone, or an offset.
 * @param local local date and time, to the minute.
 * @returns `undefined` for an unknown zone.
 */
export function zoneOffsetText(zone: string, local: string): string | undefined {
  if (/^[+-]\d\d:\d\d$/.test(zone)) return zone;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const offsetAt = (instant: number) => {
      const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
      return name === 'GMT' ? '+00:00' : name.slice(3);
    };
    const asUtc = Date.parse(`${local}:00Z`);
    const guess = offsetAt(asUtc);
    return offsetAt(asUtc - offsetMinutes(guess) * 60_000);
  } catch {
    return undefined;
  }
}

/** `-03:30` → `-210`. */
const offsetMinutes = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
