import { apart } from './apart.js';
import { calendars } from './calendars.js';
import { days } from './days.js';
import { doubts } from './doubts.js';
import { halves } from './halves.js';
import { hours } from './hours.js';
import { joints } from './joints.js';
import { labels } from './labels.js';
import { lengths } from './lengths.js';
import { lists } from './lists.js';
import { marks } from './marks.js';
import { names } from './names.js';
import { numbersInWords } from './numbers-in-words.js';
import { numeric } from './numeric.js';
import { otherDates } from './other-dates.js';
import { parts } from './parts.js';
import { ranges } from './ranges.js';
import { recurrences } from './recurrences.js';
import { rows } from './rows.js';
import type { Rule } from './rule.js';
import { schedules } from './schedules.js';
import { weekly } from './weekly.js';
import { zones } from './zones.js';

/** All rules of the grammar, by their name. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    ranges,
    days,
    recurrences,
    numeric,
    parts,
    doubts,
    calendars,
    halves,
    hours,
    labels,
    zones,
    otherDates,
    lists,
    names,
    marks,
    joints,
    schedules,
    numbersInWords,
    apart,
    lengths,
    rows,
    weekly,
  ].flatMap((rules) => Object.entries(rules)),
);
