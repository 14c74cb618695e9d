/** The program that wrote a document, as the document names it (ECMA-376 part 1, 22.2.2.1). */
export const PROGRAM_NAME = 'Regional Presence';
