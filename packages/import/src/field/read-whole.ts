import type { parseTime } from '@regional-presence/dates';

/** Whether hours were read, and no word beside them was not. */
export const isReadWhole = <T extends ReturnType<typeof parseTime>>(
  times: T,
): times is T & { hours: string } => times.hours !== undefined && times.unread === undefined;
