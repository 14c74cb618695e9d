import { LANGUAGES, type Partner } from '@regional-presence/core';
import { abbreviationIn, ORGANIZATIONS } from '@regional-presence/reference';
import { ROLE_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

/** Separators of a list in a cell: semicolon, line end, bar, bullet, and those of other scripts. */
const LIST_SEPARATORS = /[;\n\r|•·；；؛、]+/u;

/** The entries of a cell with a list. Commas separate only short entries without spaces: `AFR, ARB`. */
export function splitList(text: string): string[] {
  const parts = text
    .split(LIST_SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const byComma = text
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const short =
    byComma.length > 1 && byComma.every((part) => /^[\p{L}\p{N}-]{2,14}(?:\s*\([^()]*\))?$/u.test(part));
  return short ? byComma : parts;
}

/** The entries of a cell with partners: commas separate them as well where one has its role: `World Bank (donor), CEMAC`. */
function splitPartners(text: string): string[] {
  const parts = splitList(text);
  if (parts.length !== 1) return parts;
  const byComma = text.split(/[,，،](?![^(（]*[)）])/).map((part) => part.trim());
  const haveRoles =
    byComma.every((part) => part !== '') && byComma.slice(0, -1).some((part) => roleIn(part) !== undefined);
  return haveRoles ? byComma : parts;
}

/** The role in the brackets behind a name. */
function roleIn(entry: string): Partner['role'] {
  const [, , role] = NAME_AND_ROLE.exec(entry) ?? [];
  return role === undefined ? undefined : ROLE_WORDS.get(foldText(role));
}

const ORGANIZATION_BY_WORD = new Map<string, string>();
for (const { id, name } of ORGANIZATIONS)
  for (const text of [
    id,
    ...LANGUAGES.map((language) => abbreviationIn(id, language)),
    ...Object.values(name),
  ])
    ORGANIZATION_BY_WORD.set(foldText(text), id);

const NAME_AND_ROLE = /^(.*\S)\s*[(（]([^()（）]*)[)）]$/su;

/** Partner organizations with their roles in brackets: `ATU (lead); NCA Ghana (host)`. */
export function readPartners(text: string, role?: Partner['role']): Partner[] {
  return splitPartners(text).map((entry): Partner => {
    const match = NAME_AND_ROLE.exec(entry);
    const named = match && ROLE_WORDS.get(foldText(match[2]!));
    const name = named ? match[1]! : entry;
    const partner: Partner = { name };
    const organization = ORGANIZATION_BY_WORD.get(foldText(name));
    if (organization) partner.organization = organization;
    const said = named ?? role;
    if (said) partner.role = said;
    return partner;
  });
}

/** Separators of web addresses. Within an address, semicolons and bars belong to it (RFC 3986 §2.2). */
const LINK_SEPARATORS = /\s+|[;|]+(?=\s|$|https?:|www\.)/i;

/** One address that is its own normal form: without escapes, dot segments, ports, and names of hosts to be encoded. */
const NORMAL_ADDRESS =
  /^https?:\/\/(?!xn--)[a-z][a-z\d-]*(?:\.(?!xn--)[a-z\d-]+)*\.[a-z]+\/(?:[\w~-]+(?:\.[\w~-]+)*(?:\/|$))*$/;

/** The http and https addresses of a cell, and the texts that are none. */
export function readLinks(text: string): { links: string[]; unread: string[] } {
  if (NORMAL_ADDRESS.test(text)) return { links: [text], unread: [] };
  const links: string[] = [];
  const unread: string[] = [];
  for (const part of text.split(LINK_SEPARATORS).filter((p) => p !== '')) {
    const url = parseUrl(/^www\./i.test(part) ? `https://${part}` : part);
    if (url) links.push(url);
    else unread.push(part);
  }
  return { links, unread };
}

function parseUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s"<>]+$/i.test(text)) return undefined;
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}
