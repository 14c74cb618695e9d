import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { shownTitleContent } from '../html/dataset-text.js';
import { dateElement } from '../html/event-text.js';
import type { PageContent } from '../html/page-content.js';
import { changedEvents, type Publication } from '../site/changed-events.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { changeInWords } from '../text/change-text.js';

/** What was added, moved, changed and cancelled with each publication, the latest first. */
export function changesPage(context: PageContext): PageContent {
  const { t, href, language } = context;
  const publications = changedEvents(context.site);
  return {
    title: t('changes.title'),
    current: 'changes',
    inLanguage: pagePath.changes,
    main: [
      h('h1', t('changes.title')),
      h('p.lead', [
        h('a', { href: href(pagePath.atom(language)), type: 'application/atom+xml' }, t('changes.feed')),
      ]),
      ...(publications.length === 0 ? [h('p', t('changes.none'))] : []),
      ...publications.flatMap((publication) => publicationPart(publication, context)),
    ],
  };
}

function publicationPart(
  { modified, events, isFirst, isOnly }: Publication,
  context: PageContext,
): ElementContent[] {
  const { t, days, href, language } = context;
  const day = days.plain(Math.floor(Date.parse(modified) / MILLISECONDS_PER_DAY));
  return [
    h('h2', [h('time', { dateTime: modified }, day)]),
    ...(isFirst
      ? [h('p', isOnly ? t('changes.first', { count: events.length }) : t('changes.firstOfSeveral'))]
      : [
          h(
            'ul.plain',
            events.map((shown) =>
              h('li', [
                h('strong', changeInWords(shown.event, context)),
                { type: 'text', value: ' · ' },
                h('a', { href: href(pagePath.event(language, shown.event.id)) }, [
                  shownTitleContent(shown.event, context),
                ]),
                { type: 'text', value: ' · ' },
                dateElement(shown, context),
              ]),
            ),
          ),
        ]),
  ];
}
