/** Each UTF-16 unit of a text as an escape of JSON (RFC 8259, 7): `é` → `\u00e9`. */
export const jsonEscape = (text: string): string =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
