/** The content lines of a calendar without folding (RFC 5545 §3.1). */
export const unfold = (calendar: string): string => calendar.replaceAll('\r\n ', '');
