import { type Activity, type Problem, type Source, type Status, sourceLabel } from '@regional-presence/core';
import {
  differentRowsMerged,
  mergedRowsContradict,
  placeOfSource,
  rowMerged,
} from '@regional-presence/core/internal';
import { type Evidence, evidenceTerms } from '../match/evidence.js';
import type { MergeRecord } from './compare-content.js';
import {
  type FieldsByName,
  fieldValue,
  keepInExtra,
  mergeExtra,
  mergeRegions,
  mergeSingleValues,
  mergeStructuredFields,
  mergeTexts,
} from './merge-fields.js';
import { ListMerge } from './merge-lists.js';
import { areDeclared, doRowsDiffer } from './row-differences.js';
import { supersedes } from './supersedes.js';

/**
 * Merges records of one activity into the first of them. Nothing is lost: missing fields are filled from the others,
 * lists are joined, all titles and sources are kept, and values that differ are kept in `extra` and reported. The work
 * is linear in the number of records.
 *
 * @example
 * const forum = { id: 'a', kind: 'forum' as const, title: { en: 'Forum' }, sources: [{ file: 'a.csv', row: 2 }] };
 * const merge = new ActivityMerge(forum);
 * const row = { ...forum, title: { en: 'The forum' }, note: 'Postponed', sources: [{ file: 'b.csv', row: 9 }] };
 * const [problem] = merge.add({ activity: row }, [{ kind: 'same-title' }]);
 * problem?.code; // 'row-merged'
 * const { otherTitles, note } = merge.finish();
 * otherTitles; // [{ en: 'The forum' }]
 * note; // 'Postponed'
 */
export class ActivityMerge {
  private readonly target: Activity;
  private readonly lists: ListMerge;
  private readonly first: Activity['sources'][number];

  /** @param first the record that the others are merged into. It is not changed. */
  constructor(first: Activity) {
    this.target = structuredClone(first);
    this.first = first.sources[0]!;
    this.lists = new ListMerge(this.target);
  }

  /**
   * Merges another record, which is not changed.
   *
   * @param evidence why it is the same activity.
   * @returns that it was merged (`row-merged`, or `different-rows-merged` if the two do not say the same and only their
   * likeness speaks for one activity), unless it is a record with an id of its own, and each field in which it differs
   * (`merged-rows-contradict`).
   */
  add({ activity, hasOwnId }: MergeRecord, evidence: readonly Evidence[]): Problem[] {
    const other = structuredClone(activity);
    const source = activity.sources[0]!;
    const label = sourceLabel(source);
    const problems: Problem[] = [];
    const doDiffer = !hasOwnId && !areDeclared(evidence) && doRowsDiffer(this.target, other);
    const report = (field: string, mine: unknown, theirs: unknown) =>
      void problems.push(contradiction(field, mine, theirs, source));
    const [target, fields] = [this.target, other] as unknown as [FieldsByName, FieldsByName];
    if (supersedes(other.status, this.target.status)) problems.push(this.replaceStatus(other.status!));
    mergeRegions(target, fields, label, report);
    mergeSingleValues(target, fields, label, report);
    mergeTexts(target, fields, label, report);
    mergeStructuredFields(target, fields, label, report);
    this.lists.add(other);
    mergeExtra(target, fields, label);
    if (hasOwnId) return problems;
    const isWarning = doDiffer || (problems.length > 0 && !areDeclared(evidence));
    const { file, row } = this.first;
    const params = { otherFile: file, otherRow: row, evidence: evidenceTerms(evidence) };
    return [(isWarning ? differentRowsMerged : rowMerged)(params, placeOfSource(source)), ...problems];
  }

  /**
   * Keeps a value of another record that is not yet in a field, in `extra`.
   *
   * @returns that it differs (`merged-rows-contradict`).
   */
  keep(field: 'series' | 'project', mine: string, theirs: string, { sources }: Activity): Problem {
    keepInExtra(this.target as unknown as FieldsByName, field, theirs, sourceLabel(sources[0]!));
    return contradiction(field, mine, theirs, sources[0]!);
  }

  /** Takes the status of another record. That of the first stays in `extra`. */
  private replaceStatus(status: Status): Problem {
    const planned = this.target.status;
    this.target.status = status;
    keepInExtra(this.target as unknown as FieldsByName, 'status', planned, sourceLabel(this.first));
    return contradiction('status', status, planned, this.first);
  }

  /** @returns the merged record. No other record is merged after. */
  finish(): Activity {
    this.lists.finish();
    return this.target;
  }
}

const contradiction = (field: string, mine: unknown, theirs: unknown, source: Source): Problem =>
  mergedRowsContradict(
    { field: `field/${field}`, value: fieldValue(field, theirs), used: fieldValue(field, mine) },
    placeOfSource(source),
  );
