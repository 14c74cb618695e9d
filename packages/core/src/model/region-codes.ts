/** The six regions of the Telecommunication Development Bureau; not the Radio Regulations' three. */
export const REGION_CODES = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
