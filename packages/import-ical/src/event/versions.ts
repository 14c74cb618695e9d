import { hash32, hash53 } from '@regional-presence/core/internal';
import { type Component, firstText } from '../content/property.js';

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
  private readonly firstWithId = new Map<number, VersionKeys & Version>();

  add(component: Component, row: number): void {
    const keys = this.keysOf(component);
    if (!keys) return;
    const version = versionOf(component, row);
    const highest = this.highest.get(keys.id);
    if (!highest || version.sequence > highest.sequence) this.highest.set(keys.id, version);
    for (const key of [keys.start, keys.title]) {
      const known = this.latest.get(key);
      if (!known || isLater(version, known)) this.latest.set(key, version);
    }
    for (const { value } of component.all('exdate'))
      for (const time of value.split(',')) this.excluded.set(excludedKey(component, time), version);
    if (!this.firstWithId.has(keys.id)) this.firstWithId.set(keys.id, { ...keys, ...version });
  }

  private keysOf(component: Component): VersionKeys | undefined {
    return this.repeated.has(component) ? versionKeys(component) : undefined;
  }

  /** The row of a later version of an event. */
  laterRow(component: Component, row: number): number | undefined {
    const keys = this.keysOf(component);
    if (!keys) return undefined;
    const version = versionOf(component, row);
    const highest = this.highest.get(keys.id)!;
    if (highest.sequence > version.sequence) return highest.row;
    // A later version of the series may exclude an occurrence that was changed before.
    const replaced = component.first('recurrence-id');
    const series = replaced && this.excluded.get(excludedKey(component, replaced.value));
    if (series && series.sequence > version.sequence) return series.row;
    const later = [keys.start, keys.title]
      .map((key) => this.latest.get(key)!)
      .find((each) => isLater(each, version));
    return later?.row;
  }

  /** The row of an earlier event with the same UID, another start and another title. */
  otherEventRow(component: Component, row: number): number | undefined {
    const keys = this.keysOf(component);
    const first = keys && this.firstWithId.get(keys.id);
    if (!first || first.row === row) return undefined;
    const isSuperseded = this.highest.get(keys.id)!.sequence > first.sequence;
    const differs = first.start !== keys.start && first.title !== keys.title;
    return differs && !isSuperseded ? first.row : undefined;
  }
}

/** The UIDs of a calendar that occur more than once. Hashes that are equal by chance only cost time. */
export class RepeatedIds {
  private readonly seen = new Set<number>();
  private readonly repeated = new Set<number>();

  add(component: Component): void {
    const hash = hash32(firstText(component, 'uid'));
    if (this.seen.has(hash)) this.repeated.add(hash);
    else this.seen.add(hash);
  }

  get isEmpty(): boolean {
    return this.repeated.size === 0;
  }

  has(component: Component): boolean {
    return this.repeated.size > 0 && this.repeated.has(hash32(firstText(component, 'uid')));
  }
}

/** `undefined` for an event without a UID. */
function versionKeys(component: Component): VersionKeys | undefined {
  const uid = firstText(component, 'uid');
  if (uid === '') return undefined;
  const id = `${uid}\n${component.first('recurrence-id')?.value ?? ''}`;
  return {
    id: hash53(id),
    start: hash53(`${id}\nstart ${component.first('dtstart')?.value ?? ''}`),
    title: hash53(`${id}\ntitle ${firstText(component, 'summary')}`),
  };
}

const excludedKey = (component: Component, time: string): number =>
  hash53(`${firstText(component, 'uid')}\n${time.trim()}`);

const versionOf = (component: Component, row: number): Version => ({
  row,
  sequence: Number(firstText(component, 'sequence')) || 0,
  stamp: (component.first('dtstamp')?.value ?? '').replace(/\D/g, ''),
});

const isLater = (a: Version, b: Version): boolean =>
  a.sequence === b.sequence ? b.stamp !== '' && a.stamp > b.stamp : a.sequence > b.sequence;
