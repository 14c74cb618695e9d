import type { Status } from '@regional-presence/core';
import { leadingStatus } from './leading-status.js';
import { memoize } from './memoize.js';
import { REASON } from './reason.js';
import { statedModality } from './stated-modality.js';
import { TEXT_STATUS_WORDS, type TextStatus } from './status-words.js';
import { KIND_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

/** A status that is written in a text, and the text without it. */
export interface StatedStatus {
  status: TextStatus;
  /** What is left; empty for a place that is no more than the status. */
  rest: string;
  /** What is said with the status, if anything: `postponed to 7 June`, `cancelled due to flooding`. */
  details?: string;
}

/** Longer texts have no status at an end. */
const MAX_TEXT_LENGTH = 500;

const BRACKETED_END = /^(.*\S)\s*[([（【［]\s*([^()[\]（）【】［］]{2,60})[)\]）】］][\s.!*]*$/su;
const BRACKETED_START = /^[\s*]*[([（【［]\s*([^()[\]（）【】［］]{2,60})[)\]）】］]\s*[:：–—-]?\s*(\S.*)$/su;
const SEPARATED_START =
  /^[\s*!]*([\p{L}\p{M}][\p{L}\p{M} .’'/-]{1,60}?)\s*(?:[:：|!*]+|\s[-–—]+\s|[–—])\s*(\S.*)$/su;
const SEPARATED_END =
  /^(.*\S)\s*(?:[|*]+|\s[-–—]+\s|[–—])\s*([\p{L}\p{M}][\p{L}\p{M} .’'/-]{1,60})[\s.!*]*$/su;
/** `Forum: cancelled`. Other words behind a colon may be a subtitle. */
const AFTER_COLON = /^(.*\S)\s*[:：]\s*([\p{L}\p{M}][\p{L}\p{M} .’'/-]{1,60})[\s.!*]*$/su;
/** What sets a status with its details apart behind a title, and the text up to the end: `Forum – postponed to 7 June`. */
const MARK_BEFORE_DETAILS = /[([（【［|*:：–—]|\s-(?=\s)/gu;
const OPENING_BRACKET = /[([（【［]/;
/** UTF-16 units of a status with its details, at most. */
const LONGEST_DETAILS = 100;
const AFTER_COMMA = /^(.*\S)\s*[,;،，]\s*([\p{L}\p{M}][\p{L}\p{M} ]{1,60})[\s.!*]*$/su;
/** A bracket in a place, with what comes after it: `Main hall (cancelled), Lima`. */
const BRACKETED_PART = /^(.*\S)\s*[([（【［]\s*([^()[\]（）【】［］]{2,60})[)\]）】］](\s*[,;،，–—-].*)$/su;

/** A text in which a status may be set apart. Most texts have none of these characters. */
const MAY_STATE = /[([（【［|*!:：–—]|\s-|-\s/;
const PLACE_MAY_STATE = /[([（【［|*!:：–—,;،，]|\s-|-\s/;

/**
 * The status of a kind of meeting: `Workshop cancelled`, `CANCELED PRESENTATION`. With the status first it is one in
 * capitals only: `Cancelled meetings – lessons learned` is a title.
 */
function statusOfKind(part: string): TextStatus | undefined {
  const [first, second, ...others] = part.trim().split(/\s+/);
  if (second === undefined || others.length > 0) return undefined;
  const isCapitals = part === part.toUpperCase() && part !== part.toLowerCase();
  const statusOf = (status: string, kind: string) =>
    KIND_WORDS.has(foldText(kind)) ? TEXT_STATUS_WORDS.get(foldText(status)) : undefined;
  const status = statusOf(second, first!) ?? (isCapitals ? statusOf(first!, second) : undefined);
  return isOff(status) ? status : undefined;
}

/** `因疫情取消`: in Chinese the reason stands before the status. */
function statusBehindReason(part: string): TextStatus | undefined {
  const [, status] = /^[因由]\p{Script=Han}{1,20}?((?:已)?(?:取消|推迟|延期))$/u.exec(part.trim()) ?? [];
  return status === undefined ? undefined : TEXT_STATUS_WORDS.get(status);
}

/** The status of a part: `CANCELLED`, `Cancelled / Annulé`. */
function statusOfPart(part: string): TextStatus | undefined {
  let found: TextStatus | undefined;
  for (const word of part.split(/[/|]/)) {
    const status = TEXT_STATUS_WORDS.get(foldText(word)) ?? statusOfKind(word) ?? statusBehindReason(word);
    if (status === undefined || (found !== undefined && status !== found)) return undefined;
    found = status;
  }
  return found;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function found(part: string | undefined, rest: string): StatedStatus | undefined {
  const status = part === undefined || !hasWords(rest) ? undefined : statusOfPart(part);
  return status && { status, rest: rest.trim() };
}

/**
 * The status that is set apart at an end of a title: `Forum (CANCELLED)`, `POSTPONED: Forum`, `Forum – annulé`. A word
 * within a title is content: `Workshop on cancelled contracts`, `Confirmed speakers`.
 */
export const statusOfTitle = (text: string): StatedStatus | undefined =>
  statusAlone(text) ?? statusWithDetails(text) ?? statusBeforeReason(text);

function statusAlone(text: string): StatedStatus | undefined {
  if (text.length > MAX_TEXT_LENGTH || !MAY_STATE.test(text)) return undefined;
  let match = BRACKETED_END.exec(text);
  const atEnd = match && found(match[2], match[1]!);
  if (atEnd) return atEnd;
  match = BRACKETED_START.exec(text) ?? SEPARATED_START.exec(text);
  const atStart = match && found(match[1], match[2]!);
  if (atStart) return atStart;
  match = SEPARATED_END.exec(text);
  const separated = match && found(match[2], match[1]!);
  if (separated) return separated;
  match = AFTER_COLON.exec(text);
  return ofMeeting((match && found(match[2], match[1]!)) ?? undefined);
}

/** A title up to a mark near its end, and what stands behind the mark. */
interface PartOfTitle {
  rest: string;
  behind: string;
  isInBrackets: boolean;
}

/** What was divided last: a title is asked for its status, its new date and its new place in turn. */
let lastDivided = '';
let lastParts: readonly PartOfTitle[] = [];

function dividedAtMarks(text: string): readonly PartOfTitle[] {
  if (text.length > MAX_TEXT_LENGTH || !MAY_STATE.test(text)) return NO_PARTS;
  if (text !== lastDivided) {
    lastParts = Array.from(partsAtMarks(text));
    lastDivided = text;
  }
  return lastParts;
}

const NO_PARTS: readonly PartOfTitle[] = [];

function* partsAtMarks(text: string): Iterable<PartOfTitle> {
  const from = Math.max(0, text.length - LONGEST_DETAILS);
  for (const { index, 0: mark } of text.slice(from).matchAll(MARK_BEFORE_DETAILS)) {
    const rest = text.slice(0, from + index).trim();
    const behind = text.slice(from + index + mark.length).trim();
    const isInBrackets = OPENING_BRACKET.test(mark);
    if (hasWords(rest))
      yield { rest, behind: isInBrackets ? behind.replace(/[)\]）】］]$/u, '') : behind, isInBrackets };
  }
}

/** What stands behind the marks of a title, near its end: `moved to 6 September` of `IoT week: moved to 6 September`. */
export const partsBehind = (text: string): string[] => dividedAtMarks(text).map(({ behind }) => behind);

/** The status of a title that says more of it behind the title: `Forum (postponed to 7 June)`, `Forum – cancelled due to rain`. */
function statusWithDetails(text: string): StatedStatus | undefined {
  for (const { rest, behind, isInBrackets } of dividedAtMarks(text)) {
    const word = leadingStatus(behind, (key) => isOff(TEXT_STATUS_WORDS.get(key)));
    // `Contracts: signed, cancelled, renewed`
    const isInList =
      !isInBrackets && word !== undefined && /^\s*[,;:،，；：]/u.test(behind.slice(word.length));
    const status = word === undefined || isInList ? undefined : TEXT_STATUS_WORDS.get(foldText(word));
    // `Forum (cancelled - moved online)`: it takes place.
    const isHeld = status === 'cancelled' && statedModality(behind) !== undefined;
    if (status !== undefined && !isHeld) return { status, rest, details: behind };
  }
  return undefined;
}

/** A status within a title, before the words for its reason: `Training cancelled due to elections`. */
const BEFORE_REASON = new RegExp(`^(.*\\S)\\s+([\\p{L}\\p{M}]+)\\s+(?:${REASON})\\s.*$`, 'isu');

const HAS_REASON = new RegExp(`\\s(?:${REASON})\\s`, 'iu');

function statusBeforeReason(text: string): StatedStatus | undefined {
  if (text.length > MAX_TEXT_LENGTH || !HAS_REASON.test(text)) return undefined;
  const [, rest = '', word = ''] = BEFORE_REASON.exec(text) ?? [];
  const status = TEXT_STATUS_WORDS.get(foldText(word));
  if (!isOff(status) || !hasWords(rest)) return undefined;
  return { status: status!, rest, details: text.slice(rest.length).trim() };
}

/** Whether a status says that the meeting is not held on its dates. */
export const isOff = (status: Status | undefined): boolean =>
  status === 'cancelled' || status === 'postponed';

/** Statuses that a place says of the meeting. `To be confirmed` is said of the place itself. */
const ofMeeting = (stated: StatedStatus | undefined): StatedStatus | undefined =>
  isOff(stated?.status) ? stated : undefined;

/** The status in a place: `Main hall (cancelled), Lima`, `Lima, postponed`, `CANCELLED`. */
export const statusOfPlace: (text: string) => StatedStatus | undefined = memoize((text) => {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  const whole = statusOfPart(text);
  if (whole) return ofMeeting({ status: whole, rest: '' });
  if (!PLACE_MAY_STATE.test(text)) return undefined;
  const comma = AFTER_COMMA.exec(text);
  const within = BRACKETED_PART.exec(text);
  return ofMeeting(
    statusAlone(text) ??
      (comma ? found(comma[2], comma[1]!) : undefined) ??
      (within ? found(within[2], within[1]! + within[3]!) : undefined),
  );
});
