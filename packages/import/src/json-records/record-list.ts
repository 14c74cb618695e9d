/** A list of records in a document. */
export interface RecordList {
  /** The names of the members that lead to it: `data`, `events`. Empty for the document itself. */
  path: readonly string[];
  items: readonly unknown[];
  /** The items are not written as they are here: records by day or id, columns. */
  isComposed?: true;
  /** The items are those of an object by day. */
  isByDay?: true;
  /** The names of members next to the list that its items have: the headings of rows, the year. */
  uses?: readonly string[];
}

/** The name of a list among others: `data.events`. */
export const listName = ({ path }: RecordList): string => path.join('.');
