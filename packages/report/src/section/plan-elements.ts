import { type Activity, textIn } from '@regional-presence/core';
import { PLAN_ELEMENTS, PLANS } from '@regional-presence/reference';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { inLanguage, type TextContent, text } from '../tree/build.js';

/** An element of a plan with the activities that are linked to it. */
export interface ElementActivities {
  code: string;
  plan: string | undefined;
  title: string | undefined;
  activities: Activity[];
}

/** Groups activities by the plan elements they are linked to. An activity with two elements is in both. */
export function activitiesByElement(activities: readonly Activity[]): {
  elements: ElementActivities[];
  unlinked: Activity[];
} {
  const elements = new Map<string, ElementActivities>();
  const unlinked: Activity[] = [];
  for (const activity of activities) {
    if (!activity.plans || activity.plans.length === 0) unlinked.push(activity);
    for (const { code, plan, title } of activity.plans ?? []) {
      const key = `${plan ?? ''} ${code}`;
      const known = elements.get(key);
      if (known) known.activities.push(activity);
      else elements.set(key, { code, plan, title, activities: [activity] });
    }
  }
  const rank = ({ code, plan }: ElementActivities): number => {
    const found = PLAN_ELEMENTS.findIndex((element) => element.plan === plan && element.code === code);
    return found < 0 ? PLAN_ELEMENTS.length : found;
  };
  const sorted = [...elements.values()].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  return { elements: sorted, unlinked };
}

/** `T.2 – title of the element, name of the plan`. */
export function elementTitle(
  { code, plan, title }: ElementActivities,
  { language, t }: ReportContext,
): TextContent {
  const named = PLANS.find(({ id }) => id === plan)?.name;
  const known =
    title ?? PLAN_ELEMENTS.find((element) => element.plan === plan && element.code === code)?.title;
  const parts: PhrasingContent[][] = [
    ...(known === undefined ? [] : [[inLanguage(known, 'en', language)]]),
    ...(named === undefined ? [] : [[text(textIn(named, language).text)]]),
  ];
  if (parts.length === 0) return code;
  return [`${code} – `, ...parts.flatMap((part, i) => (i === 0 ? part : [text(t('list.comma')), ...part]))];
}
