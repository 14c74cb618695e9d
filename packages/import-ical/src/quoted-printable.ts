const QUOTED = /^([A-Z0-9-]+)((?:;[^:;]*)*?);(?:ENCODING=)?QUOTED-PRINTABLE((?:;[^:;]*)*):(.*)$/is;
const CHARSET = /;CHARSET=([^;:]+)/i;

/** A line of vCalendar 1.0 whose value is quoted-printable (RFC 2045 §6.7), as iCalendar writes it. */
export function withoutQuoting(line: string): string {
  const match = QUOTED.exec(line);
  if (!match) return line;
  const [, name, before, after, value] = match;
  const parameters = before! + after!;
  const text = decoded(value!, CHARSET.exec(parameters)?.[1] ?? 'utf-8');
  if (text === undefined) return line;
  return `${name}${parameters.replace(CHARSET, '')}:${text.replace(/\r\n|\r|\n/g, '\\n')}`;
}

/** The text of a value; `undefined` where its encoding is not known, or its bytes are none of it. */
function decoded(value: string, charset: string): string | undefined {
  const bytes: number[] = [];
  for (const [part] of value.matchAll(/=[0-9A-F]{2}|[^=]+|=/gi)) {
    if (part.length === 3 && part.startsWith('=')) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
