import { type Command, Option } from 'commander';
import { deferred } from './deferred-value.js';
import { parseDays, parseOrganizer } from './parse-value.js';

/** Adds what a command that writes calendars accepts: `CalendarOptions`. */
export function addCalendarOptions(command: Command): Command {
  return command
    .option(
      '--feeds <file>',
      'JSON file with names, colours, languages, formats and kinds of the feeds',
      deferred(async () => (await import('./parse-feed-settings.js')).parseFeedsFile),
    )
    .option(
      '--uid-domain <domain>',
      'domain after the @ in the UIDs of events: set your own before the first publication, and keep it; with another one subscribers have every event twice; default: regional-presence',
      deferred(async () => (await import('./parse-feed-settings.js')).parseDomain),
    )
    .addOption(
      new Option(
        '--months <rule>',
        'events of which only the month is known: omitted (default), or tentative over the month',
      ).choices(['tentative', 'omit']),
    )
    .option(
      '--keep-cancelled <days>',
      'days after its date on which a cancelled event leaves the calendars; default: 90',
      parseDays,
    )
    .option('--organizer <address>', 'organizer of the events, as Name <mail@example.org>', parseOrganizer)
    .option('--structured', 'include the complete record of each event, for programs')
    .option('--html', 'include the description of each event as HTML as well');
}
