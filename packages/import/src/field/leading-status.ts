import type { Status } from '@regional-presence/core';
import { memoize } from './memoize.js';
import { parseDateOfNeighbours } from './neighbour-dates.js';
import { STATUS_WORDS } from './status-words.js';
import { foldText } from './words.js';
import { namesSomeTime } from './words-of-time.js';

/** Words between a status and what else is said of it: its reason, or its date. */
const BEFORE_DETAILS =
  'due because owing since considering following after given by on until till to for in at with and pour en à au aux jusqu’au jusqu’à par le car faute suite debido por hasta para tras ante el al a на из-за в до по с после вследствие ввиду بسبب نظرا نظراً لعدم إلى الى حتى في لأسباب wegen auf bis devido até'.split(
    ' ',
  );

/** `Cancelled and replaced by a seminar` */
const AND_REPLACED =
  '(?:and|et|y|и|e)\\s+(?:replaced|remplacée?s?|reemplazad[oa]s?|sustituid[oa]s?|замен[её]н\\p{L}*|substituíd[oa]s?)';

/** The start of a text up to a bracket, a mark, a digit, a word like `due` or, in Chinese, a character like 至. */
const STATUS_AND_DETAILS = new RegExp(
  `^(.{2,40}?)(?:\\s*[([（,，;；:：]|\\s+[-–—]\\s|\\s+(?:${BEFORE_DETAILS.join('|')}|${AND_REPLACED})(?=\\s)|\\s+(?=\\d)|(?<=\\p{Script=Han})(?=[至到因由]))`,
  'isu',
);

/**
 * The status with which a text begins, before its reason or another detail: `Cancelled due to COVID-19` → `Cancelled`,
 * `推迟至2025年` → `推迟`.
 *
 * @param isStatus whether a text is a status.
 */
export const leadingStatus = (text: string, isStatus: (key: string) => boolean): string | undefined => {
  const head = headOf(text);
  return head !== undefined && isStatus(foldText(head)) ? head : undefined;
};

/** The status of a cell that says more, behind it: `Held on 13 April` → `held`. */
export function leadingStatusOf(text: string): Status | undefined {
  const leading = leadingStatus(text, (key) => STATUS_WORDS.has(key));
  if (leading === undefined || isMovedElsewhere(foldText(text))) return undefined;
  return STATUS_WORDS.get(foldText(leading));
}

/** `Перенесён в Женеву`, `Перенесено с 2026 года`: to another place, or from another time; `перенесено в июнь` is later. */
const MOVED_IN_RUSSIAN = /^перенесен[оаы]? (в|во|с|со|из) (.+)$/u;

function isMovedElsewhere(key: string): boolean {
  const [, joint, rest = ''] = MOVED_IN_RUSSIAN.exec(key) ?? [];
  if (joint === undefined) return false;
  const isPlace =
    !/\p{N}/u.test(rest) &&
    !namesSomeTime(rest) &&
    parseDateOfNeighbours(`5 ${rest} 2020`).periods.length === 0;
  return !joint.startsWith('в') || isPlace;
}

const headOf = memoize((text: string): string | undefined => STATUS_AND_DETAILS.exec(text.trim())?.[1]);
