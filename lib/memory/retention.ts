/** How long articles are remembered, days; 0 is for ever. */
export const RETENTION_DAYS = [7, 30, 90, 365, 0] as const;
export type RetentionDays = (typeof RETENTION_DAYS)[number];

const DAY = 24 * 60 * 60 * 1000;

/** Before which time, ms, reading is forgotten; null where nothing is. */
export function forgottenBefore(days: RetentionDays, now: number): number | null {
  return days === 0 ? null : now - days * DAY;
}
