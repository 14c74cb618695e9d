import { hash32, hash53 } from '@regional-presence/core/internal';
import type { EventItem } from '../content/calendar-items.js';
import { firstText } from '../content/property.js';

/** The version of an event: which of two is valid (RFC 5546 §2.1.5). */
interface Version {
  row: number;
  sequence: number;
  /** DTSTAMP, as digits. */
  stamp: string;
}

/** Hashes instead of texts: a calendar may have very many events. */
interface VersionKeys {
  /** UID and RECURRENCE-ID. */
  id: number;
  start: number;
  title: number;
}

/**
 * The versions of the events of a calendar. Among events with the same UID and RECURRENCE-ID the highest SEQUENCE is
 * valid, then the latest DTSTAMP. If two are equal in both, both are valid. Events with the same SEQUENCE that share
 * neither start nor title are not versions of each other: some programs give all events one UID.
 */
export class Versions {
  /** @param repeated the UIDs that occur more than once. Only their events are compared. */
  constructor(private readonly repeated: RepeatedIds) {}

  private readonly highest = new Map<number, Version>();
  private readonly latest = new Map<number, Version>();
  /** By UID and time, the SEQUENCE of the series that excludes an occurrence. */
  private readonly excluded = new Map<number, Version>();
  private readonly firstWithId = new Map<number, VersionKeys & { row: number }>();

  add(item: EventItem): void {
    const keys = this.keysOf(item);
    if (!keys) return;
    const version = versionOf(item);
    const highest = this.highest.get(keys.id);
    if (!highest || version.sequence > highest.sequence) this.highest.set(keys.id, version);
    for (const key of [keys.start, keys.title]) {
      const known = this.latest.get(key);
      if (!known || isLater(version, known)) this.latest.set(key, version);
    }
    for (const { value } of item.component.all('exdate'))
      for (const time of value.split(',')) this.excluded.set(excludedKey(item, time), version);
    if (!this.firstWithId.has(keys.id)) this.firstWithId.set(keys.id, { ...keys, row: item.row });
  }

  private keysOf(item: EventItem): VersionKeys | undefined {
    return this.repeated.has(item) ? versionKeys(item) : undefined;
  }

  /** The row of a later version of an event. */
  laterRow(item: EventItem): number | undefined {
    const keys = this.keysOf(item);
    if (!keys) return undefined;
    const version = versionOf(item);
    const highest = this.highest.get(keys.id)!;
    if (highest.sequence > version.sequence) return highest.row;
    // A later version of the series may exclude an occurrence that was changed before.
    const replaced = item.component.first('recurrence-id');
    const series = replaced && this.excluded.get(excludedKey(item, replaced.value));
    if (series && series.sequence > version.sequence) return series.row;
    const later = [keys.start, keys.title]
      .map((key) => this.latest.get(key)!)
      .find((each) => isLater(each, version));
    return later?.row;
  }

  /** The row of an earlier event with the same UID, another start and another title. */
  otherEventRow(item: EventItem): number | undefined {
    const keys = this.keysOf(item);
    const first = keys && this.firstWithId.get(keys.id);
    if (!first || first.row === item.row) return undefined;
    return first.start !== keys.start && first.title !== keys.title ? first.row : undefined;
  }
}

/** The UIDs of a calendar that occur more than once. Hashes that are equal by chance only cost time. */
export class RepeatedIds {
  private readonly seen = new Set<number>();
  private readonly repeated = new Set<number>();

  add({ component }: EventItem): void {
    const hash = hash32(firstText(component, 'uid'));
    if (this.seen.has(hash)) this.repeated.add(hash);
    else this.seen.add(hash);
  }

  get isEmpty(): boolean {
    return this.repeated.size === 0;
  }

  has({ component }: EventItem): boolean {
    return this.repeated.size > 0 && this.repeated.has(hash32(firstText(component, 'uid')));
  }
}

/** `undefined` for an event without a UID. */
function versionKeys({ component }: EventItem): VersionKeys | undefined {
  const uid = firstText(component, 'uid');
  if (uid === '') return undefined;
  const id = `${uid}\n${component.first('recurrence-id')?.value ?? ''}`;
  return {
    id: hash53(id),
    start: hash53(`${id}\nstart ${component.first('dtstart')?.value ?? ''}`),
    title: hash53(`${id}\ntitle ${firstText(component, 'summary')}`),
  };
}

const excludedKey = ({ component }: EventItem, time: string): number =>
  hash53(`${firstText(component, 'uid')}\n${time.trim()}`);

const versionOf = ({ row, component }: EventItem): Version => ({
  row,
  sequence: Number(firstText(component, 'sequence')) || 0,
  stamp: (component.first('dtstamp')?.value ?? '').replace(/\D/g, ''),
});

const isLater = (a: Version, b: Version): boolean =>
  a.sequence === b.sequence ? b.stamp !== '' && a.stamp > b.stamp : a.sequence > b.sequence;
