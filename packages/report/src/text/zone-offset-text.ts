/**
 * By how much the clocks of a zone are ahead of UTC at a local time: `+02:00`.
 *
 * @param local `2022-10-20T11:00`.
 */
export function zoneOffsetText(zone: string, local: string): string | undefined {
  if (/^[+-]\d\d:\d\d$/.test(zone)) return zone;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (instant: number) => {
      const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
      return name === 'GMT' ? '+00:00' : name.slice(3);
    };
    const asUtc = Date.parse(`${local}:00Z`);
    const guess = at(asUtc);
    return at(asUtc - minutesOf(guess) * 60_000);
  } catch {
    return undefined;
  }
}

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
