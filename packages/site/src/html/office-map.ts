import { landPath, MAP_HEIGHT, positionOnMap } from '@regional-presence/report/internal';
import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { localText, type PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';

/** In units of the drawing. */
const OFFICE_MAP_WIDTH = 1000;
const MARK_SIZE = 12;

const LAND = /* @__PURE__ */ landPath(OFFICE_MAP_WIDTH);

/** A map with a mark for each office, which is a link to its page. The list of offices says the same in words. */
export function officeMap(context: PageContext): ElementContent[] {
  const { site, language, href, t } = context;
  const offices = site.data.offices.filter(({ position }) => position !== undefined);
  if (offices.length === 0) return [];
  const marks = offices.map((office) => {
    const { x, y } = positionOnMap(office.position!, OFFICE_MAP_WIDTH);
    return s('a', { href: href(pagePath.office(language, office.id)) }, [
      s('title', localText(office.name, context)),
      s('rect', {
        className: ['office'],
        x: x - MARK_SIZE / 2,
        y: y - MARK_SIZE / 2,
        width: MARK_SIZE,
        height: MARK_SIZE,
        rx: 2,
      }),
    ]);
  });
  return [
    h('figure.map', [
      s(
        'svg',
        {
          viewBox: `0 0 ${OFFICE_MAP_WIDTH} ${Math.ceil(MAP_HEIGHT * OFFICE_MAP_WIDTH)}`,
          role: 'group',
          ariaLabel: t('offices.title'),
        },
        [s('path', { className: ['land'], d: LAND }), ...marks],
      ),
      h('figcaption', t('map.disclaimer')),
    ]),
  ];
}
