import { foldText } from './words.js';

const NO_EVENT_TITLES: ReadonlySet<string> = new Set(
  'off|day off|no class|no classes|no meeting|no meetings|no lecture|no lectures|no session|no sessions|no seminar|no talk|no talks|no event|no events|no training|no course|pas de cours|pas de réunion|pas de séance|pas de séminaire|pas de conférence|aucun cours|aucune réunion|aucune séance|aucun événement|sin clase|sin clases|no hay clase|no hay clases|sin reunión|no hay reunión|sin sesión|no hay sesión|sin actividad|sin actividades|no hay eventos|нет занятий|занятий нет|нет занятия|нет лекции|лекции нет|нет лекций|нет заседания|заседания нет|нет встречи|встречи нет|нет мероприятий|لا توجد محاضرة|لا توجد محاضرات|لا يوجد درس|لا توجد دروس|لا يوجد اجتماع|لا توجد اجتماعات|لا توجد فعاليات|لا توجد جلسة|停课|无课|没有课|不上课|无会议|没有会议|无活动|没有活动|暂无活动|暂无会议'
    .split('|')
    .map(foldText),
);

const EVENTS =
  '(?:events?|meetings?|talks?|seminars?|appearances?|performances?|concerts?|shows?|sessions?|dates|activities)';

/** `No upcoming events`, `Currently no appearances of the group lined up`. */
const NOTHING_PLANNED = new RegExp(
  `^(?:there are )?(?:currently |at present |at the moment )?(?:there are )?(?:currently )?no (?:upcoming |future |further |more |new )*${EVENTS}(?: (?:of|for|by|with) [\\p{L}\\p{N} ]{2,40})?(?: (?:are )?(?:currently )?(?:scheduled|planned|lined up|announced|available|listed))?(?: (?:at the moment|at this time|at present|currently|yet))?$`,
  'u',
);

const MAX_NO_EVENT_LENGTH = 100;

/** Longer titles are none of the whole ones, with accents and marks in pieces. */
const MAX_WHOLE_LENGTH = 40;

/** Whether a whole title says that nothing takes place: `No class`, `Off`; not `Holiday`, which is the name of a day. */
export function saysNoEvent(title: string): boolean {
  if (title.length > MAX_WHOLE_LENGTH)
    return (
      title.length <= MAX_NO_EVENT_LENGTH && /\bno\b/i.test(title) && NOTHING_PLANNED.test(foldText(title))
    );
  const key = foldText(title);
  return NO_EVENT_TITLES.has(key) || NOTHING_PLANNED.test(key);
}
