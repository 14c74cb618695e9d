import type { Evidence } from '@regional-presence/linkage';
import { sortByContent } from '@regional-presence/linkage/internal';
import type { CurrentActivities, NumberedActivity } from './current-activities.js';
import type { IdHashes } from './id-hashes.js';
import { disambiguateIds } from './identity.js';
import type { KnownRecords } from './known-records.js';

/** What is needed of the activities whose ids are to be unique. */
interface IdContext {
  activities: CurrentActivities;
  ids: IdHashes;
  records: KnownRecords;
  /** Whether a row is a copy of another, and nothing but its id would tell. */
  isCopyOf(row: NumberedActivity, other: NumberedActivity): boolean;
  /** Merges activities into another one. */
  mergeInto(target: NumberedActivity, others: readonly NumberedActivity[], evidence: Evidence): void;
}

/** Makes shared ids unique: a row that refers to a record is merged into it, other rows get a suffix. */
export async function assignUniqueIds(context: IdContext): Promise<void> {
  const { activities, ids } = context;
  for (const numbers of ids.shared(activities.wasMerged)) {
    const groups = new Map<string, number[]>();
    for (const number of numbers) {
      const { id } = (await activities.get(number)).activity;
      const group = groups.get(id);
      if (group) group.push(number);
      else groups.set(id, [number]);
    }
    for (const [id, members] of groups) if (members.length > 1) await disambiguate(id, members, context);
  }
}

async function disambiguate(id: string, members: readonly number[], context: IdContext): Promise<void> {
  const { activities, mergeInto } = context;
  const rows: NumberedActivity[] = [];
  let hasRecord = false;
  for (const number of members) {
    const staged = await activities.get(number);
    if (staged.hasOwnId) hasRecord = true;
    else rows.push({ number, staged: structuredClone(staged) });
  }
  const { fresh, copies, ofRecords } = await divideRows(id, rows, hasRecord, context);
  for (const [number, others] of ofRecords)
    mergeInto({ number, staged: await activities.get(number) }, others, { kind: 'same-id' });
  disambiguateIds(
    fresh.map(({ staged }) => staged.activity),
    hasRecord,
  );
  for (const row of fresh) {
    const own = copies.get(row.number);
    if (own) mergeInto(row, own, { kind: 'same-title' });
    else activities.replace(row.number, row.staged);
  }
}

/** The rows of one id: those of records, those that are copies of another row, and those that get an id of their own. */
interface DividedRows {
  fresh: NumberedActivity[];
  copies: Map<number, NumberedActivity[]>;
  ofRecords: Map<number, NumberedActivity[]>;
}

async function divideRows(
  id: string,
  rows: readonly NumberedActivity[],
  hasRecord: boolean,
  { activities, records, isCopyOf }: IdContext,
): Promise<DividedRows> {
  const divided: DividedRows = { fresh: [], copies: new Map(), ofRecords: new Map() };
  const { fresh, copies, ofRecords } = divided;
  const findRecord = records.finderOf(
    id,
    rows.length,
    async (number) => (await activities.get(number)).activity,
  );
  for (const row of sortByContent(rows, ({ staged }) => staged)) {
    const target = hasRecord ? await findRecord(row.staged.activity) : undefined;
    const last = fresh.at(-1);
    if (target !== undefined) addTo(ofRecords, target, row);
    else if (last && isCopyOf(row, last)) addTo(copies, last.number, row);
    else fresh.push(row);
  }
  return divided;
}

function addTo(groups: Map<number, NumberedActivity[]>, key: number, row: NumberedActivity): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
