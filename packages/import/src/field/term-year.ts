/** A term within one year. One that begins in autumn or winter and ends in another year is not: `Winter 2024`. */
const TERM =
  /^(?:spring|summer|fall|autumn|printemps|été|automne|primavera|verano|otoño|outono|verão|весна|лето|осень|sommer|frühjahr|herbst)\s*(?:term|semester|semestre|семестр)?\s*((?:19|20)\d\d)$/iu;

/** The year of a term that is within one: `Fall 2024`, `spring2025`. */
export const yearOfTerm = (text: string): string | undefined => TERM.exec(text)?.[1];
