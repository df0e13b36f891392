/** A day as a language writes it; null for what is no date. A date without a time is that day everywhere. */
export function dateText(iso: string | null, language: string): string | null {
  const date = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(date)) return null;
  const timeZone = /T/.test(iso ?? '') ? undefined : 'UTC';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...(timeZone ? { timeZone } : {}) }).format(
    date,
  );
}
