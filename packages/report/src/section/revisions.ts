import { type Instrument, textIn } from '@regional-presence/core';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';

/** The revision behind the name of an instrument, with the space before it: ` (Rev. Dubai, 2018)`, `（2018年，迪拜，修订版）`. */
const REVISION = /\s*[(（].*$/u;

/**
 * The latest revision of an instrument that precedes the period of the document, else the document's day: a clause that is
 * only known in an earlier revision may have other words in it.
 */
export function laterRevision(
  instrument: Instrument,
  { data, period, day }: Pick<ReportContext, 'data' | 'period' | 'day'>,
): Instrument | undefined {
  const first = period === undefined ? day : periodBounds(period)?.first;
  if (first === undefined || !Number.isFinite(first)) return undefined;
  const { year } = yearMonthDay(first);
  return data.instruments
    .filter(
      (other) =>
        other.year > instrument.year &&
        other.year < year &&
        unrevisedName(other) === unrevisedName(instrument),
    )
    .toSorted((a, b) => b.year - a.year)[0];
}

const unrevisedName = ({ name }: Instrument): string => textIn(name, 'en').text.replace(REVISION, '');

/** The revision in which the record has the clause of a duty, for a sentence; nothing where a later one was in force. */
export function revisionSuffix(mandateId: string, context: ReportContext): string {
  const { data, language } = context;
  const mandate = data.mandates.find(({ id }) => id === mandateId);
  const instrument = data.instruments.find(({ id }) => id === mandate?.instrument);
  if (!instrument || laterRevision(instrument, context)) return '';
  return REVISION.exec(textIn(instrument.name, language).text)?.[0] ?? '';
}
