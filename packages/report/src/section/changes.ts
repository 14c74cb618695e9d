import type { Activity, Event } from '@regional-presence/core';
import type { ActivityChange } from '@regional-presence/core/changes';
import { statusLabel } from '@regional-presence/core/internal';
import type { ListItem, PhrasingContent } from 'mdast';
import { documentScope } from '../activity-scope.js';
import type { ReportContext, Section } from '../report.js';
import { list, listItem, paragraph, strong, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { outcomeSentence } from './activity-details.js';
import { activityDateContent, activityPlaceContent, factsContent } from './activity-item.js';
import { titleContent } from './activity-title.js';
import { type ChangeOfRow, changesOfRows } from './changes-of-rows.js';

/** The groups of changes that a report lists, in order. Corrected descriptions and links are no news. */
const CHANGE_GROUPS = [
  'added',
  'moved',
  'relocated',
  'progress',
  'postponed',
  'cancelled',
  'removed',
  'renamed',
] as const;
type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** What changed since the last report: what is new, moved, cancelled. Left out where nothing did. */
export const changesSection: Section = {
  name: 'changes',
  title: ({ t }) => t('changes.title'),
  content(context) {
    const scope = documentScope(context.data, context.options);
    const changes = changesOfRows(
      (context.options.changes ?? []).flatMap((change) => changeInScope(change, scope)),
      context.data.events,
    );
    const content = CHANGE_GROUPS.flatMap((group) => changesOfGroup(group, changes, context));
    return content.length > 0 ? content : undefined;
  },
};

/**
 * A change as the readers of a document see it. An activity that is now of another Sector or office is new to those of
 * one document, and no longer listed for those of the other.
 */
function changeInScope(
  change: ActivityChange,
  scope: ReturnType<typeof documentScope>,
): readonly ActivityChange[] {
  const { before, after, ...rest } = change;
  const was = before !== undefined && scope(before) === undefined;
  const is = after !== undefined && scope(after) === undefined;
  if (!was && !is) return [];
  if (before === undefined || after === undefined || (was && is)) return [change];
  return [
    is ? { ...rest, kind: 'added', after, fields: [] } : { ...rest, kind: 'removed', before, fields: [] },
  ];
}

function changesOfGroup(
  group: ChangeGroup,
  changes: readonly ChangeOfRow[],
  context: ReportContext,
): DocumentContent[] {
  const items = changes
    .filter(({ change }) => changeGroupOf(change) === group)
    .map((change) => changeItem(change, context));
  return items.length === 0
    ? []
    : [
        paragraph(
          strong(
            context.t(`changes.${group}`) + context.names.inBrackets(context.names.number(items.length)),
          ),
        ),
        list(items),
      ];
}

function changeGroupOf(change: ActivityChange): ChangeGroup | undefined {
  // The event of which its days are now a part has a change of its own.
  if (change.kind === 'merged') return undefined;
  if (change.kind !== 'changed') return change.kind;
  if (change.after?.status === 'postponed' && hasChanged(change, 'status')) return 'postponed';
  return hasChanged(change, 'status') || hasChanged(change, 'outcome') ? 'progress' : undefined;
}

/** Whether a field, or one in it, has another value. */
const hasChanged = ({ fields }: ActivityChange, name: string): boolean =>
  fields.some(({ field }) => field === name || field.startsWith(`${name}.`));

/**
 * `Forum – 2 May 2022`; of what changed the former value as well: `Forum – 2 May 2022 → 3 May 2022; Cairo → Dakar`. A
 * new outcome follows.
 */
function changeItem({ change, ...dates }: ChangeOfRow, context: ReportContext): ListItem {
  const { kind, before, after } = change;
  const shown = (after ?? before)!;
  const changed = (contentOf: ContentOfActivity, ...fields: string[]): PhrasingContent[] =>
    before && after && fields.some((field) => hasChanged(change, field))
      ? fromTo(before, after, contentOf, context)
      : [];
  const datesOf = (activity: Activity, several: readonly Event[]) =>
    activityDateContent(activity, context, several.length > 1 ? several : []);
  const hasMoved = ['when', 'dateText'].some((field) => hasChanged(change, field));
  const movement =
    before && after && hasMoved
      ? context.t.rich('changes.fromTo', {
          before: contentOrDash(datesOf(before, dates.before)),
          after: contentOrDash(datesOf(after, dates.after)),
        })
      : [];
  const facts = factsContent(
    [
      movement.length > 0 ? movement : datesOf(shown, after ? dates.after : dates.before),
      changed(activityPlaceContent, 'place', 'modality'),
      kind === 'cancelled' ? [] : changed(statusContent, 'status'),
    ],
    context,
  );
  const renaming = kind === 'renamed' ? changed(titleContent, 'title') : [];
  const outcome = after && before && hasChanged(change, 'outcome') ? outcomeSentence(after, context) : [];
  return listItem([
    paragraph(
      renaming.length > 0 ? renaming : titleContent(shown, context),
      facts.length > 0 ? [text(' – '), ...facts] : [],
    ),
    ...(outcome.length > 0 ? [paragraph(outcome)] : []),
  ]);
}

type ContentOfActivity = (activity: Activity, context: ReportContext) => PhrasingContent[];

const statusContent: ContentOfActivity = ({ kind, status }, { labels, names }) =>
  status === undefined ? [] : [text(names.lowerFirst(statusLabel(labels, kind, status)))];

/** `2 May 2022 → 3 May 2022`. */
const fromTo = (
  before: Activity,
  after: Activity,
  contentOf: ContentOfActivity,
  context: ReportContext,
): PhrasingContent[] =>
  context.t.rich('changes.fromTo', {
    before: contentOrDash(contentOf(before, context)),
    after: contentOrDash(contentOf(after, context)),
  });

const contentOrDash = (content: PhrasingContent[]): PhrasingContent[] =>
  content.length > 0 ? content : [text('–')];
