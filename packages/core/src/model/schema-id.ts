/** The id of a schema in zod's global registry, with a prefix of this package: an app may have an `Event` of its own. */
export const schemaId = (name: string): string => `${PREFIX}${name}`;

const PREFIX = 'RegionalPresence.';

/** The name of a schema without the prefix. */
export const schemaName = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
