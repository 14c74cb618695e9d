import {
  type Body,
  type Partner,
  type PlanReference,
  type SectorCode,
  textIn,
} from '@regional-presence/core';
import {
  bodyUnknown,
  bodyUnlisted,
  linkInvalid,
  planCodeAmbiguous,
  planCodeInvalid,
  planCodeUnknown,
  SECTOR_CODES,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { type BodyMatch, findBodies, findPlanElement, type Plan } from '@regional-presence/reference';
import { bodyCodesIn } from '@regional-presence/reference/internal';

import type { FieldCell } from '../column/column.js';
import { readLinks, readPartners } from '../field/lists.js';
import { memoize } from '../field/memoize.js';
import type { UnreadLink } from './extra.js';
import { plainReading, type Reading, ReadingBuilder } from './reading.js';
import { fieldCell, type RowView } from './row-view.js';

/** Reads bodies, by the Sector of the row. */
const BODY_READERS: ReadonlyMap<SectorCode | undefined, (text: string) => readonly BodyMatch[]> = new Map(
  [undefined, ...SECTOR_CODES].map((sector) => [sector, memoize((text) => findBodies(text, sector))]),
);

const NO_BODIES: Reading<readonly Body[]> = plainReading([]);

/** The bodies of their column, and the regional groups in the title. */
export function readBodies(
  view: RowView,
  title: string,
  sector: SectorCode | undefined,
): Reading<readonly Body[]> {
  const cell = fieldCell(view, 'bodies');
  const inTitle = bodyCodesIn(title);
  if (!cell && inTitle.length === 0) return NO_BODIES;
  const found = new ReadingBuilder();
  const bodies = new Map<string, Body>();
  let isRead = true;
  // A study group without a Sector is of that of its row: `SG 1` of ITU-D.
  const bodiesOf = BODY_READERS.get(sector)!;
  for (const code of cell ? splitBodies(cell.text, bodiesOf) : []) {
    const named = bodiesOf(code);
    if (named.length === 0) {
      isRead = false;
      found.report(bodyUnknown, cell, { value: code });
      continue;
    }
    for (const { body } of named) bodies.set(body.id, body);
    if (named.some(({ isListed }) => !isListed)) found.report(bodyUnlisted, cell, { value: code });
  }
  if (isRead) found.consume(cell);
  for (const { body } of inTitle.flatMap(bodiesOf)) bodies.set(body.id, body);
  return found.reading([...bodies.values()]);
}

/** Between bodies, and between the numbers of several study groups: `SG5 and SG13`, `ITU-T SG13, 17; ITU-D SG1`. */
const BETWEEN_BODIES = /\s*(?:[;\n\r|•·；؛،,，、/]|\s(?:and|et|y|и)\s|\sو\s?|[和及])\s*/gu;

/** Parts of a list that are one name at most: the numbers of its study groups. */
const MAX_PARTS_OF_NAME = 12;

/** Cuts a cell into the longest texts that name bodies, and the parts between them that name none. */
function splitBodies(text: string, bodiesOf: (text: string) => readonly BodyMatch[]): string[] {
  const ends = [...text.matchAll(BETWEEN_BODIES)].map(
    ({ 0: mark, index }) => [index, index + mark.length] as const,
  );
  const starts = [0, ...ends.map(([, behind]) => behind)];
  const stops = [...ends.map(([before]) => before), text.length];
  const found: string[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = Math.min(starts.length, from + MAX_PARTS_OF_NAME);
    const between = (last: number) => text.slice(starts[from], stops[last - 1]).trim();
    while (to > from + 1 && bodiesOf(between(to)).length === 0) to--;
    if (between(to) !== '') found.push(between(to));
    from = to;
  }
  return found;
}

/** References to plans. Each is looked up in the plan in force at the activity's dates. */
export function readPlans(cell: FieldCell, period: Edtf | undefined): Reading<PlanReference[] | undefined> {
  const found = new ReadingBuilder();
  const references: PlanReference[] = [];
  found.consume(cell);
  for (const text of cell.text
    .split(/[;,|/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const reading = findPlanElement(text, period);
    if (!reading) {
      found.report(planCodeInvalid, cell, { value: text });
      found.keep(cell);
      continue;
    }
    const { code, plan, element, candidates } = reading;
    const reference: PlanReference = { code };
    if (plan) reference.plan = plan.id;
    if (element) reference.title = element.title;
    references.push(reference);
    if (plan && !element) found.report(planCodeUnknown, cell, { value: code, plan: englishName(plan) });
    if (!plan) {
      const plans = candidates.map(
        (c) => `${englishName(c.plan)}${c.element ? ` (${c.element.title})` : ''}`,
      );
      found.report(planCodeAmbiguous, cell, { value: code, plans });
    }
  }
  return found.reading(references.length > 0 ? references : undefined);
}

/** The name by which messages call a plan. */
const englishName = ({ name }: Plan): string => textIn(name, 'en').text;

const PARTNER_READERS = [
  ['partners', memoize((text) => readPartners(text))],
  ['host', memoize((text) => readPartners(text, 'host'))],
  ['funder', memoize((text) => readPartners(text, 'funder'))],
] as const;

const NO_PARTNERS: Reading<Partner[] | undefined> = plainReading(undefined);

export function readRowPartners(view: RowView): Reading<Partner[] | undefined> {
  let partners: Partner[] | undefined;
  let found: ReadingBuilder | undefined;
  for (const [field, read] of PARTNER_READERS) {
    const cell = fieldCell(view, field);
    if (!cell) continue;
    found ??= new ReadingBuilder();
    found.consume(cell);
    partners = partners ? [...partners, ...read(cell.text)] : read(cell.text);
  }
  return found ? found.reading(partners && partners.length > 0 ? partners : undefined) : NO_PARTNERS;
}

/** The web addresses of a row, and the targets of its hyperlinks that are none. */
export interface RowLinks {
  links: readonly string[];
  unread: readonly UnreadLink[];
}

const NO_ROW_LINKS: Reading<RowLinks> = plainReading({ links: [], unread: [] });

/** The web addresses of the link column, then the targets of hyperlinks, each once. */
export function readRowLinks(view: RowView): Reading<RowLinks> {
  const cell = fieldCell(view, 'link');
  if (!cell && view.links.length === 0) return NO_ROW_LINKS;
  const found = new ReadingBuilder();
  const { links, unread } = cell ? readLinks(cell.text) : { links: [], unread: [] };
  const hasTarget = view.links.some(({ column }) => column !== undefined && column === cell?.column);
  if (unread.length === 0) found.consume(cell);
  else if (!hasTarget) found.report(linkInvalid, cell, { value: unread.join(' ') });
  const unreadLinks: UnreadLink[] = [];
  for (const { column, target } of view.links) {
    const targets = readLinks(target);
    for (const link of targets.links) if (!links.includes(link)) links.push(link);
    if (targets.unread.length > 0) unreadLinks.push({ column, target });
  }
  return found.reading({ links, unread: unreadLinks });
}
