/** The time of the system as an instant in UTC to the second: `2026-11-24T10:00:00Z`. */
export const currentInstant = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
