import type { Activity } from '@regional-presence/core';
import type { ActivityChange } from '@regional-presence/core/changes';
import type { ListItem, PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { list, listItem, paragraph, strong, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { activityDateContent } from './activity-item.js';
import { titleContent } from './activity-title.js';

/** The kinds of change that a report lists, in order. Corrected descriptions and links are no news. */
const REPORTED_CHANGES = ['added', 'moved', 'relocated', 'cancelled', 'removed', 'renamed'] as const;
type ReportedChange = (typeof REPORTED_CHANGES)[number];

/** What changed since the last report: what is new, moved, cancelled. Left out where nothing did. */
export const changesSection: Section = {
  name: 'changes',
  title: ({ t }) => t('changes.title'),
  content(context) {
    const shown = new Set(context.activities.map(({ id }) => id));
    const changes = (context.options.changes ?? []).filter(
      ({ after, id }) => after === undefined || shown.has(id),
    );
    const content = REPORTED_CHANGES.flatMap((kind) => changesOfKind(kind, changes, context));
    return content.length > 0 ? content : undefined;
  },
};

function changesOfKind(
  kind: ReportedChange,
  changes: readonly ActivityChange[],
  context: ReportContext,
): DocumentContent[] {
  const items = changes.filter((change) => change.kind === kind).map((change) => changeItem(change, context));
  return items.length === 0
    ? []
    : [
        paragraph(
          strong(context.t(`changes.${kind}`) + context.names.inBrackets(context.names.number(items.length))),
        ),
        list(items),
      ];
}

/** `Forum – 2 May 2022`; of an activity that was moved both dates. */
function changeItem({ kind, before, after }: ActivityChange, context: ReportContext): ListItem {
  const shown = (after ?? before)!;
  const date = activityDateContent(shown, context);
  const facts =
    kind === 'moved' && before
      ? context.t.rich('changes.dates', {
          before: dateOrDash(before, context),
          after: dateOrDash(shown, context),
        })
      : date;
  return listItem([paragraph(titleContent(shown, context), facts.length > 0 ? [text(' – '), ...facts] : [])]);
}

function dateOrDash(activity: Activity, context: ReportContext): PhrasingContent[] {
  const date = activityDateContent(activity, context);
  return date.length > 0 ? date : [text('–')];
}
