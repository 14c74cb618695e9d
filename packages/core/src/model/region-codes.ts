/**
 * The six regions of the Telecommunication Development Bureau; not the Radio Regulations' three.
 *
 * @example
 * REGION_CODES.length; // 6
 */
export const REGION_CODES = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
