import { propertiesOf } from '@regional-presence/calendar/internal';
import { plainTitle } from '../html/dataset-text.js';
import { dateText } from '../html/event-text.js';
import { changedEvents } from '../site/changed-events.js';
import type { LanguageContext } from '../site/page-context.js';
import { pagePath, relativeLink } from '../site/page-path.js';
import { changeInWords } from '../text/change-text.js';
import { xmlText } from './xml-text.js';

/** Most entries of the feed. */
const MAX_ATOM_ENTRIES = 100;

/** The authority of the ids (RFC 4151) where the feeds have no domain for their UIDs. */
const DEFAULT_AUTHORITY = 'regional-presence.invalid';

/** The year from which the ids are those of the authority. It stays the same, as the ids do. */
const AUTHORITY_YEAR = '2026';

/** The changes of the events as an Atom feed (RFC 4287), the latest first. */
export function atomFeed(context: LanguageContext): string {
  const { site, language, t, title } = context;
  const { base, options } = site;
  const path = pagePath.atom(language);
  const authority = `${propertiesOf(options, {}).uidDomain ?? DEFAULT_AUTHORITY},${AUTHORITY_YEAR}`;
  const address = (to: string) => xmlText(base === undefined ? relativeLink(path, to) : `${base}/${to}`);
  const publications = changedEvents(site);
  const changed = publications.flatMap(({ events }) => events).slice(0, MAX_ATOM_ENTRIES);
  const entries = changed.map(({ event, ...rest }) => {
    const id = `tag:${authority}:${language}/event/${event.id}/${event.revision!.sequence}`;
    const summary = `${changeInWords(event, context)} · ${dateText({ event, ...rest }, context)}`;
    return `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(plainTitle(event, context))}</title>
<updated>${event.revision!.modified}</updated>
<link rel="alternate" type="text/html" href="${address(pagePath.event(language, event.id))}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>tag:${xmlText(authority)}:${language}/changes</id>
<title>${xmlText(`${title} – ${t('changes.title')}`)}</title>
<updated>${publications[0]!.modified}</updated>
<author><name>${xmlText(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${address(path)}"/>
<link rel="alternate" type="text/html" href="${address(pagePath.changes(language))}"/>
${entries.join('')}</feed>
`;
}
