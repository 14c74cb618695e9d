export { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
