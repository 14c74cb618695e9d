/** Whether a time of day is not behind another: `9:00`, `5 pm`. */
export const areTimesOrdered = (a: string, b: string): boolean => minutesOfClock(a) <= minutesOfClock(b);

function minutesOfClock(text: string): number {
  const [, hour, minute = '0', half] = /^(\d{1,2})(?:[:.h](\d\d))?.*?([ap])?\.?m?\.?$/i.exec(text) ?? [];
  const afternoon = half?.toLowerCase() === 'p' && hour !== '12' ? 12 : 0;
  return (Number(hour ?? 0) + afternoon) * 60 + Number(minute);
}
