import type { Bars, Figure, Timeline, WorldMap } from '@regional-presence/report';
import { MAP_COLOURS, mapImage } from '../image/map-image.js';
import type { PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';
import { paragraphXml } from './paragraph.js';
import { textRuns } from './runs.js';
import { type CellContent, columnWidths, tableXml } from './tables.js';
import { trackedRuns } from './tracked.js';

/** RRGGBB. The shades of a timeline go from small to large numbers. */
const BAR_COLOUR = '0B5FA5';
const TIMELINE_SHADES = ['D6E6F4', 'ABCEE8', '7FB3DC', '4C92C9', '1F6FB2'];
/** On these shades the number is white. */
const DARK_SHADES = new Set(TIMELINE_SHADES.slice(3));

/**
 * Writes a figure. Bars and timelines are tables with shaded cells: their text is text of the document, which can be read
 * aloud, corrected and translated. The map is an image.
 */
export function figureXml(
  { caption, alternative, drawing, note }: Figure,
  name: string,
  builder: PackageBuilder,
): string {
  const title = paragraphXml(textRuns(`${name} – ${caption}`, builder), builder, {
    style: 'Caption',
    keepNext: true,
  });
  const drawingXml =
    drawing.type === 'bars'
      ? barsXml(drawing, alternative, builder)
      : drawing.type === 'timeline'
        ? timelineXml(drawing, alternative, builder)
        : mapXml(drawing, alternative, builder);
  const below = note === undefined ? '' : paragraphXml(textRuns(note, builder), builder, { style: 'Note' });
  return `${title}${drawingXml}${below}${paragraphXml('', builder, { style: 'AfterTable' })}`;
}

const textParagraph = (
  value: string,
  builder: PackageBuilder,
  style = 'TableText',
  align?: 'right' | 'center',
): string => paragraphXml(textRuns(value, builder), builder, { style, ...(align ? { align } : {}) });

/** A bar is a shaded paragraph; its indent is the rest of the cell. */
function barsXml({ rows }: Bars, caption: string, builder: PackageBuilder): string {
  const widths = columnWidths([34, 58, 8], builder);
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  const maxBarWidth = widths[1]! - 220;
  const cells = rows.map(({ label, value }): CellContent[] => {
    const indent = Math.round((1 - value / most) * maxBarWidth);
    const bar =
      value === 0
        ? paragraphXml('', builder, { style: 'TableText' })
        : `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:shd w:val="clear" w:color="auto" w:fill="${BAR_COLOUR}"/>${builder.rightToLeft ? '<w:bidi/>' : ''}<w:ind w:right="${indent}"/></w:pPr></w:p>`;
    return [
      { content: textParagraph(label, builder) },
      { content: bar },
      { content: textParagraph(String(value), builder, 'TableText', 'right') },
    ];
  });
  return tableXml(cells, { style: 'FigureTable', widths, caption, keepTogether: true }, builder);
}

/** With more columns a label such as `09/21` has two lines, so that it does not break within a number. */
const MAX_COLUMNS_OF_ONE_LINE = 12;

function timelineXml(timeline: Timeline, caption: string, builder: PackageBuilder): string {
  const { columns, rows } = timeline;
  const most = rows.reduce((max, { values }) => values.reduce((a, b) => Math.max(a, b), max), 1);
  const cell = (value: number): CellContent => {
    if (value === 0) return { content: textParagraph('', builder, 'FigureText', 'center') };
    const fill =
      TIMELINE_SHADES[
        Math.min(TIMELINE_SHADES.length - 1, Math.floor(((value - 1) / most) * TIMELINE_SHADES.length))
      ]!;
    return {
      content: textParagraph(
        String(value),
        builder,
        DARK_SHADES.has(fill) ? 'FigureTextLight' : 'FigureText',
        'center',
      ),
      fill,
    };
  };
  const columnHeading = (value: string): CellContent => {
    const lines = columns.length > MAX_COLUMNS_OF_ONE_LINE ? value.split('/') : [value];
    const inner = lines.map((line) => textRuns(line, builder)).join('<w:r><w:br/></w:r>');
    return { content: paragraphXml(inner, builder, { style: 'FigureText', align: 'center' }) };
  };
  const name = (value: string): CellContent => ({ content: textParagraph(value, builder, 'FigureText') });
  const names = 2300;
  const each = Math.floor((builder.page.textWidth - names) / columns.length);
  const widths = [builder.page.textWidth - each * columns.length, ...columns.map(() => each)];
  return tableXml(
    [
      [name(''), ...columns.map(({ short }) => columnHeading(short))],
      ...rows.map(({ label, values }) => [name(label), ...values.map(cell)]),
    ],
    { style: 'FigureTimeline', widths, caption, hasHeaderRow: true, keepTogether: true },
    builder,
  );
}

/** English Metric Units (ECMA-376 §20.1.2.1) in a twentieth of a point. */
const EMU_PER_TWENTIETH_POINT = 635;

function mapXml(map: WorldMap, alternative: string, builder: PackageBuilder): string {
  const { bytes, width, height } = mapImage(map);
  const { relationship, id } = builder.addImage(bytes);
  const cx = builder.page.textWidth * EMU_PER_TWENTIETH_POINT;
  const cy = Math.round((cx * height) / width);
  const description = escapeXml(alternative);
  const imageRun = trackedRuns(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
      `<wp:docPr id="${id}" name="Map ${id}" descr="${description}"/>` +
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
      `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>` +
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="Map ${id}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    builder,
  );
  const key = (mark: string, colour: string, name: string) =>
    trackedRuns(
      `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t xml:space="preserve">${mark} </w:t></w:r>`,
      builder,
    ) + textRuns(`${name}   `, builder);
  const legend = paragraphXml(
    key('■', MAP_COLOURS.office, map.legend.offices) + key('●', MAP_COLOURS.venue, map.legend.venues),
    builder,
    { style: 'TableText', keepNext: true },
  );
  const numbers = paragraphXml(textRuns(map.legend.numbers, builder), builder, { style: 'FigureText' });
  return `${paragraphXml(imageRun, builder, { keepNext: true })}${legend}${numbers}`;
}
