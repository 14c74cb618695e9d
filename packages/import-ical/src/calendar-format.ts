/** Whether a text begins as iCalendar (RFC 5545 §3.4). */
export const isICalendar = (text: string): boolean =>
  /^\s*BEGIN:(?:VCALENDAR|VEVENT|VTIMEZONE|VTODO)\b/i.test(text);

/** Whether a text begins as jCal (RFC 7265 §3.2). */
export const isJCal = (text: string): boolean => /^\s*\[\s*"vcalendar"/i.test(text);

/** The encoding of a calendar: that of its UTF-16 byte order mark, else the declared one, else UTF-8. */
export function calendarEncoding(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return declared ?? 'utf-8';
}
