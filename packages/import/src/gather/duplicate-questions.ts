import type { Event, ReportProblem } from '@regional-presence/core';
import { decisionStale, placeOfRecord } from '@regional-presence/core/internal';
import type { DuplicateGroup, NumberPair } from '@regional-presence/linkage';
import { matchLinked, possibleDuplicateProblem, RELATED_EVENTS } from '@regional-presence/linkage/internal';
import { comparedEvent } from './compared-event.js';
import type { CurrentActivities } from './current-activities.js';

/** Reports what only a person can decide: which events may be one meeting, and decisions that contradict each other. */
export class DuplicateQuestions {
  constructor(
    private readonly activities: CurrentActivities,
    private readonly report: ReportProblem,
  ) {}

  /**
   * Reports the groups of events that may be one meeting, when all that are one were merged.
   *
   * @param apart pairs that a person decided are two meetings.
   */
  async ask(groups: readonly DuplicateGroup[], apart: readonly NumberPair[]): Promise<void> {
    const decided = new Set(apart.map((pair) => this.keyOfRecords(pair)));
    for (const group of groups) await this.askAbout(group, decided);
  }

  /** Reports that one event is to be apart from another of which other decisions say that it is the same. */
  async reportConflict([one, other]: NumberPair): Promise<void> {
    const [source] = (await this.activities.get(other)).activity.sources;
    const place = placeOfRecord((await this.activities.get(one)).activity);
    this.report(decisionStale({ otherFile: source?.file ?? '', otherRow: source?.row ?? 0 }, place));
  }

  /** Reports a group, unless its events were merged, no longer match, or are two meetings by decision. */
  private async askAbout(
    { members, pair, evidence }: DuplicateGroup,
    decided: ReadonlySet<string>,
  ): Promise<void> {
    const { mergedNumber } = this.activities;
    const numbers = [...new Set(members.map(mergedNumber))].sort((a, b) => a - b);
    if (numbers.length < 2) return;
    // What was decided on a row holds for the rows that were merged with it.
    if (numbers.length === 2 && decided.has(numbers.join(' '))) return;
    const [one, other] = pair.map(mergedNumber) as [number, number];
    const match =
      one === other ? undefined : matchLinked(await this.comparedAt(one), await this.comparedAt(other));
    if (!match && numbers.length === 2) return;
    const events: Event[] = [];
    for (const number of numbers.slice(0, RELATED_EVENTS))
      events.push((await this.activities.get(number)).activity as Event);
    this.report(possibleDuplicateProblem(events, numbers.length, match?.evidence ?? evidence));
  }

  private async comparedAt(number: number) {
    const { activity, hasOwnId } = await this.activities.get(number);
    return { event: comparedEvent(activity), hasOwnId };
  }

  /** One text for the records that two activities are part of. */
  private keyOfRecords([a, b]: NumberPair): string {
    const { mergedNumber } = this.activities;
    return [mergedNumber(a), mergedNumber(b)].sort((x, y) => x - y).join(' ');
  }
}
