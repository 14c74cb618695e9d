import type { Body, Partner, PlanReference } from '@regional-presence/core';
import {
  bodyUnknown,
  bodyUnlisted,
  linkInvalid,
  planCodeAmbiguous,
  planCodeInvalid,
  planCodeUnknown,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';

import { findBody, findPlanElement } from '@regional-presence/reference';
import { bodyCodesIn } from '@regional-presence/reference/internal';
import { readLinks, readPartners, splitList } from '../field/lists.js';
import { memoize } from '../field/memoize.js';
import { definedEntry } from './optional.js';
import type { RowCells } from './row-cells.js';

const bodyOf = memoize(findBody);

const NO_BODIES: Body[] = [];

/** The bodies of their column, and the regional groups in the title. */
export function readBodies(cells: RowCells, title: string): Body[] {
  const cell = cells.consume('bodies');
  const inTitle = bodyCodesIn(title);
  if (!cell && inTitle.length === 0) return NO_BODIES;
  const found = new Map<string, Body>();
  const unread: string[] = [];
  for (const code of cell ? splitBodies(cell.text) : []) {
    const reading = bodyOf(code);
    if (!reading) unread.push(code);
    else {
      found.set(reading.body.id, reading.body);
      if (!reading.isListed) cells.report(bodyUnlisted, cell, { value: code });
    }
  }
  if (cell && unread.length > 0) {
    for (const code of unread) cells.report(bodyUnknown, cell, { value: code });
    cells.keepAsExtra(cell);
  }
  for (const code of inTitle) {
    const reading = bodyOf(code);
    if (reading) found.set(reading.body.id, reading.body);
  }
  return [...found.values()];
}

/** References to plans. Each is looked up in the plan in force at the activity's dates. */
export function readPlans(cells: RowCells, period: Edtf | undefined): PlanReference[] | undefined {
  const cell = cells.consume('plans');
  if (!cell) return undefined;
  const references: PlanReference[] = [];
  let unread = false;
  for (const text of cell.text
    .split(/[;,|/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const reading = findPlanElement(text, period);
    if (!reading) {
      cells.report(planCodeInvalid, cell, { value: text });
      unread = true;
      continue;
    }
    const { code, plan, element, candidates } = reading;
    references.push({ code, ...definedEntry('plan', plan?.id), ...definedEntry('title', element?.title) });
    if (plan && !element) cells.report(planCodeUnknown, cell, { value: code, plan: plan.name });
    if (!plan) {
      const plans = candidates.map((c) => `${c.plan.name}${c.element ? ` (${c.element.title})` : ''}`);
      cells.report(planCodeAmbiguous, cell, { value: code, plans });
    }
  }
  if (unread) cells.keepAsExtra(cell);
  return references.length > 0 ? references : undefined;
}

const partnersIn = memoize((text) => readPartners(text));
const hostsIn = memoize((text) => readPartners(text, 'host'));
const fundersIn = memoize((text) => readPartners(text, 'funder'));

export function readRowPartners(cells: RowCells): Partner[] | undefined {
  const partners: Partner[] = [];
  for (const [field, read] of [
    ['partners', partnersIn],
    ['host', hostsIn],
    ['funder', fundersIn],
  ] as const) {
    const text = cells.consumeText(field);
    if (text) for (const partner of read(text)) partners.push({ ...partner });
  }
  return partners.length > 0 ? partners : undefined;
}

/** The web addresses of the link column, then the targets of hyperlinks, each once. */
export function readRowLinks(cells: RowCells): string[] {
  const cell = cells.consume('link');
  const { links, unread } = cell ? readLinks(cell.text) : { links: [], unread: [] };
  const leads = cells.links.some(({ column }) => column !== undefined && column === cell?.column);
  if (unread.length > 0) {
    if (!leads) cells.report(linkInvalid, cell, { value: unread.join(' ') });
    cells.keepAsExtra(cell!);
  }
  for (const { column, target } of cells.links) {
    const found = readLinks(target);
    for (const link of found.links) if (!links.includes(link)) links.push(link);
    if (found.unread.length > 0) cells.keepLink(column, target);
  }
  return links;
}

const splitBodies = (text: string): string[] =>
  bodyOf(text)
    ? [text]
    : splitList(text)
        .flatMap((part) => (bodyOf(part) ? [part] : part.split(/[,/]/)))
        .map((part) => part.trim())
        .filter((part) => part !== '');
