import type { Modality } from '@regional-presence/core';
import { statedModality } from '../stated-modality.js';
import { MODALITY_WORDS } from '../vocabulary.js';
import { foldText } from '../words.js';

/** Programs for remote participation. */
const PLATFORMS = new Set(
  'zoom|zoom meeting|microsoft teams|microsoft teams meeting|ms teams|teams|teams meeting|webex|cisco webex|google meet|skype|skype for business|youtube|gotomeeting|gotowebinar|bigbluebutton|jitsi|interactio|kudo|remote participation|webinar|webinaire|вебинар|fully virtual|fully online|online only|virtual only|online event|virtual event|online meeting|virtual format|e meeting'.split(
    '|',
  ),
);

/** Separators between a place and words for the mode of participation. */
const PLACE_SEPARATORS = /[,，،()（）[\]［］+;；/／]|\s[-–—/|&]\s|\s(?:and|et|y|e|и|和)\s/gu;

const modalityOfPart = (part: string): Modality | undefined => {
  const key = foldText(part);
  // `Nairobi (now online)`
  return MODALITY_WORDS.get(key) ?? (PLATFORMS.has(key) ? 'virtual' : statedModality(part));
};

/** Removes the parts of a text that are a mode of participation as a whole. */
export function withoutModality(text: string): { rest: string; modality?: Modality } {
  const whole = modalityOfPart(text);
  if (whole) return { rest: '', modality: whole };
  const found = new Set<Modality>();
  let rest = '';
  let start = 0;
  let joint = '';
  const take = (end: number, separator: string) => {
    const part = text.slice(start, end);
    const said = modalityOfPart(part);
    if (said) found.add(said);
    else if (part.trim() !== '') rest += (rest === '' ? '' : joint) + part.trim();
    joint = said && !/[,，،()]/.test(separator) ? ', ' : separator;
  };
  for (const { index, 0: separator } of text.matchAll(PLACE_SEPARATORS)) {
    take(index, separator);
    start = index + separator.length;
  }
  take(text.length, '');
  if (found.size === 0) return { rest: text };
  const [one] = found;
  const hasOtherPart = rest !== '' && /[+&/／]|\s(?:and|et|y|e|и|和)\s/u.test(text);
  return { rest, modality: found.size > 1 || (one === 'virtual' && hasOtherPart) ? 'hybrid' : one! };
}
