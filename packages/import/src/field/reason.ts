/** Words before why something is cancelled or moved. */
export const REASON =
  'due to|because of|owing to|en raison|à cause|debido a|a causa|из-за|в связи|بسبب|wegen|aufgrund';

const REASON_AT_END = new RegExp(`\\s(?:${REASON})\\s.*$`, 'isu');

/** `postponed to 7 June due to elections` → `postponed to 7 June`. */
export const withoutReason = (text: string): string => text.replace(REASON_AT_END, '');
