import type { Place } from '@regional-presence/core';
import { cellsContradict } from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import type { PlaceReading } from '../../field/place/place-reading.js';
import { readPlace } from '../../field/place/read-place.js';
import { withoutReason } from '../../field/reason.js';
import { partsBehind } from '../../field/stated-status.js';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { compareCities } from './compare-cities.js';

/** A verb of moving and what stands before the new place, up to the end or a mark: `moved to Mombasa`. */
const MOVED_TO =
  /^(?:\p{L}+\s*[–—:;,(-]\s*)?(?:(?:the|this|event|meeting|activity|session|forum|workshop|training|venue|it|was|is|has|been|now|l[ae]?|les|el|los|las|se|a|été|est|reunión|réunion|evento|événement|мероприятие|заседание|تم)[\s’']+)*(?:(?:venue|place|location|lieu|sede|lugar|место)\s+(?:has been\s+|is\s+|été\s+)?(?:changed|changé|cambiad[oa])|will (?:now )?(?:be held|take place)|takes place|to be held|has been moved from .{2,40}?|moved from .{2,40}?|now(?: held)?|aura lieu|se tiendra|se celebrará|tendrá lugar|se traslada|состоится|будет провед[её]н[оа]?|moved|relocated|transferred|shifted|déplacée?|transférée?|délocalisée?|trasladad[oa]|reubicad[oa]|перенес[её]н[оа]?|перемещ[её]н[оа]?|نقل|نقلت|نقله|نقلها)\s+(?:to|in|à|au|en|a|al|в|إلى|الى)\s+([^\d;()]{2,60}?)\s*(?:(?:,|\s(?:on|from|for|le|du|el|del|с|на))\s*\d.{0,40})?[.)]*$/iu;
const MOVED_TO_IN_CHINESE =
  /(?:^(?:将)?在|改在|移至|迁至|转至|改到|地点改为|地点变更为)([^\d]{2,20}?)(?:举行|举办|召开)?[。.]?$/u;

/** `New venue: Lausanne`, `Lieu : Lausanne`: a label before the place. */
const NAMED_PLACE =
  /^(?:the\s+)?(?:(?:new|now|correct|actual|nouveau|nouvelle|nuevo|nueva|новое|新|changement de|cambio de)\s*)?(?:venue|place|location|city|lieu|ville|sede|lugar|ciudad|место(?: проведения)?|город|地点|地點|城市|المكان الجديد|المكان|مكان الانعقاد|المدينة)(?:\s*[:：]\s*|\s+(?:is|is now|est|es|—|–|-)\s+)([^\d;()]{2,60}?)[.。)]*$/iu;
/** `Held in Kigali instead`, `Not in Geneva but in Lausanne`, `à Lausanne et non à Genève`. */
const OTHER_PLACE =
  /^(?:(?:to be |will be |now )?(?:held )?in ([^\d;():]{2,40}?) instead(?: of .{2,40})?|not in [^;:]{2,40}? but in ([^\d;():]{2,40}?)|(?:finalement )?[àa] ([^\d;():]{2,40}?),? (?:et non (?:pas )?[àa]|au lieu de) .{2,40}|finalement à ([^\d;():]{2,40}?)|en ([^\d;():]{2,40}?),? (?:(?:y )?no en|en lugar de) .{2,40}|не в [^;:]{2,40}?, а в ([^\d;():]{2,40}?)|в ([^\d;():]{2,40}?),? а не в .{2,40}|في ([^\d;():]{2,40}?) وليس في .{2,40}|([^\d;():]{2,40}?) instead of .{2,40}|в ([^\d;():]{2,40}?) вместо .{2,40}|不在.{2,20}?[，,]?而?在([^\d;():]{2,20}?))[.。!]*$/iu;

/** A text that may say so. Most texts have none of these letters. */
const MAY_SAY_MOVED =
  /[:：]|venue|place|city|ville|sede|а не|وليس|, no en|举行|举办|mov|chang|held|take|now|instead|not in|lieu|et non|finalement|tiendra|celebr|lugar|y no en|состо|будет|вместо|не в|reloc|transf|shift|déplac|délocal|traslad|reubic|пере|نقل|改|移|迁|转|不在/iu;

/** UTF-16 units; a longer note says more. */
const LONGEST_NOTE_OF_MOVE = 120;

const placeMovedTo: (text: string) => PlaceReading | undefined = memoize((text) => {
  if (text.length > LONGEST_NOTE_OF_MOVE) return undefined;
  const written = withoutReason(text);
  const found =
    MOVED_TO.exec(written) ??
    MOVED_TO_IN_CHINESE.exec(written) ??
    NAMED_PLACE.exec(written) ??
    OTHER_PLACE.exec(written);
  const place = found?.slice(1).find((part) => part !== undefined);
  return place === undefined
    ? undefined
    : nominatives(place)
        .map((name) => readPlace(name))
        .find(isKnown);
});

const isKnown = ({ city, country }: PlaceReading): boolean => city !== undefined || country !== undefined;

/** Endings of Russian cities behind `в`, and those of their names: `в Женеву`, `в Лозанне`, `в Казани`. */
const CASE_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/у$/u, ['а']],
  [/ю$/u, ['я']],
  [/е$/u, ['а', '', 'о']],
  [/и$/u, ['ь', 'я']],
];

/** A place as it is written, and with the endings that its name may have. */
function nominatives(place: string): readonly string[] {
  const endings = CASE_ENDINGS.find(([ending]) => ending.test(place));
  return endings ? [place, ...endings[1].map((ending) => place.replace(endings[0], ending))] : [place];
}

/** `Moved to Geneva, 14-16 June` → `Moved to 14-16 June`: without the place before a date. */
export function withoutNewPlace(text: string): string {
  const [, place] = MOVED_TO.exec(text) ?? [];
  if (place === undefined || placeMovedTo(text) === undefined) return text;
  const at = text.indexOf(place);
  const rest = text
    .slice(at + place.length)
    .replace(/^(?:,|\s+(?:on|from|for|le|du|el|del|с|на)(?=\s))\s*/iu, '');
  return rest === '' ? text : text.slice(0, at) + rest;
}

/** The texts of a row that may say where it was moved. */
function* textsOfMoves(view: RowView): Iterable<{ cell: FieldCell; text: string }> {
  for (const field of ['status', 'note', 'title'] as const) {
    const cell = fieldCell(view, field);
    if (!cell || !MAY_SAY_MOVED.test(cell.text)) continue;
    if (field === 'title') for (const text of partsBehind(cell.text)) yield { cell, text };
    else yield { cell, text: cell.text };
  }
}

/** Reports a status, a note or the end of a title that says that the activity was moved to another place than that of the row. */
export function reportMovedPlace(place: Place | undefined, view: RowView, found: ReadingBuilder): void {
  const used = place?.city ?? place?.venue;
  if (used === undefined) return;
  for (const { cell, text } of textsOfMoves(view)) {
    const moved = placeMovedTo(text);
    if (!moved) continue;
    const isSame =
      moved.city === undefined
        ? moved.country === place!.country
        : compareCities(moved.city, used, moved.country) === 'same';
    if (isSame) continue;
    // What it says of is the place, and not the dates.
    found.withdraw('status-rescheduled');
    found.withdraw('status-unknown');
    found.withdraw('status-in-note');
    found.report(cellsContradict, cell, { value: text, used });
    found.keep(cell);
    return;
  }
}
