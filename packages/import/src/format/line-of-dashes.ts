/** The line below the headings of a table in Markdown: `|---|:---:|`. */
export const LINE_OF_DASHES = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[-:|\s]*$/;
