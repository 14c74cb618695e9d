import { type Command, Option } from 'commander';
import { parseDomain, parseOrganizer } from './parse-value.js';

/** Adds what a command that writes calendars accepts: `CalendarOptions`. */
export function addCalendarOptions(command: Command): Command {
  return command
    .option('--uid-domain <domain>', 'domain after the @ in the UIDs of events', parseDomain)
    .addOption(
      new Option(
        '--months <rule>',
        'events of which only the month is known: tentative over the month, or omitted',
      ).choices(['tentative', 'omit']),
    )
    .option('--organizer <address>', 'organizer of the events, as Name <mail@example.org>', parseOrganizer)
    .option('--structured', 'include the complete record of each event, for programs')
    .option('--html', 'include the description of each event as HTML as well');
}
