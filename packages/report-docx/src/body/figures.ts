import type { Bars, Figure, Timeline, WorldMap } from '@regional-presence/report';
import type { Parts } from '../package/parts.js';
import { MAP_COLOURS, mapPicture } from '../picture/map-picture.js';
import { escapeXml } from '../xml.js';
import { paragraphXml } from './paragraph.js';
import { textRuns } from './runs.js';
import { type Cell, TEXT_WIDTH, tableXml, widthsOf } from './tables.js';

/** The colour of bars, and of the cells of a timeline from few to many. */
const BAR = '0B5FA5';
const SHADES = ['D6E6F4', 'ABCEE8', '7FB3DC', '4C92C9', '1F6FB2'];
/** On these the number is written in white. */
const DARK = new Set(SHADES.slice(3));

/**
 * A figure. Bars and timelines are drawn by the cells of tables: their text is text, in the fonts of the document,
 * which can be read aloud, mended and translated. The map is a picture.
 */
export function figureXml(
  { caption, alternative, drawing, note }: Figure,
  name: string,
  parts: Parts,
): string {
  const title = paragraphXml(textRuns(`${name} – ${caption}`, parts), parts, {
    style: 'Caption',
    keepNext: true,
  });
  const drawn =
    drawing.type === 'bars'
      ? barsXml(drawing, alternative, parts)
      : drawing.type === 'timeline'
        ? timelineXml(drawing, alternative, parts)
        : mapXml(drawing, alternative, parts);
  const below = note === undefined ? '' : paragraphXml(textRuns(note, parts), parts, { style: 'Note' });
  return `${title}${drawn}${below}${paragraphXml('', parts, { style: 'AfterTable' })}`;
}

const words = (value: string, parts: Parts, style = 'TableText', align?: 'right' | 'center'): string =>
  paragraphXml(textRuns(value, parts), parts, { style, ...(align ? { align } : {}) });

/** Each bar is a shaded paragraph whose indent leaves free what is not of it. */
function barsXml({ rows }: Bars, caption: string, parts: Parts): string {
  const widths = widthsOf([34, 58, 8]);
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  const room = widths[1]! - 220;
  const cells = rows.map(({ label, value }): Cell[] => {
    const free = Math.round((1 - value / most) * room);
    const bar =
      value === 0
        ? paragraphXml('', parts, { style: 'TableText' })
        : `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:shd w:val="clear" w:color="auto" w:fill="${BAR}"/>${parts.rightToLeft ? '<w:bidi/>' : ''}<w:ind w:right="${free}"/></w:pPr></w:p>`;
    return [
      { content: words(label, parts) },
      { content: bar },
      { content: words(String(value), parts, 'TableText', 'right') },
    ];
  });
  return tableXml(cells, { style: 'FigureTable', widths, caption }, parts);
}

function timelineXml(timeline: Timeline, caption: string, parts: Parts): string {
  const { columns, rows } = timeline;
  const most = rows.reduce((max, { values }) => values.reduce((a, b) => Math.max(a, b), max), 1);
  const cell = (value: number): Cell => {
    if (value === 0) return { content: words('', parts, 'FigureText', 'center') };
    const fill = SHADES[Math.min(SHADES.length - 1, Math.floor(((value - 1) / most) * SHADES.length))]!;
    return {
      content: words(String(value), parts, DARK.has(fill) ? 'FigureTextLight' : 'FigureText', 'center'),
      fill,
    };
  };
  const head = (value: string): Cell => ({ content: words(value, parts, 'FigureText', 'center') });
  const name = (value: string): Cell => ({ content: words(value, parts, 'FigureText') });
  const names = 2300;
  const each = Math.floor((TEXT_WIDTH - names) / columns.length);
  const widths = [TEXT_WIDTH - each * columns.length, ...columns.map(() => each)];
  return tableXml(
    [
      [name(''), ...columns.map(({ short }) => head(short))],
      ...rows.map(({ label, values }) => [name(label), ...values.map(cell)]),
    ],
    { style: 'ReportTable', widths, caption, heading: true },
    parts,
  );
}

/** English Metric Units in a twentieth of a point. */
const EMU = 635;

function mapXml(map: WorldMap, alternative: string, parts: Parts): string {
  const { bytes, width, height } = mapPicture(map);
  const { relationship, id } = parts.picture(bytes);
  const cx = TEXT_WIDTH * EMU;
  const cy = Math.round((cx * height) / width);
  const described = escapeXml(alternative);
  const picture =
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr id="${id}" name="Map ${id}" descr="${described}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="Map ${id}" descr="${described}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const key = (mark: string, colour: string, name: string) =>
    `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t xml:space="preserve">${mark} </w:t></w:r>${textRuns(`${name}   `, parts)}`;
  const legend = paragraphXml(
    key('■', MAP_COLOURS.office, map.legend.offices) + key('●', MAP_COLOURS.venue, map.legend.venues),
    parts,
    { style: 'TableText' },
  );
  return `${paragraphXml(picture, parts, { keepNext: true })}${legend}`;
}
