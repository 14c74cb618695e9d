/** Minutes from midnight to the time that a text begins with, `HH:MM`: 630 for `10:30`, 1440 for `24:00`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
