/** The hint of a column with codes of departments of France. */
export const OF_FRANCE = 'France';

/** Departments overseas are territories with clocks of their own: `974` is Réunion. */
const OVERSEAS = /^97[1-6]$/;
const IN_EUROPE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])$/;

/** Whether a text is the code of a department of France: `33`, `2A`, `974`. */
export const isDepartmentCode = (text: string): boolean => IN_EUROPE.test(text) || OVERSEAS.test(text);

/** Whether it is one in Europe, so that the country is France. */
export const isDepartmentInEurope = (text: string): boolean => IN_EUROPE.test(text);
