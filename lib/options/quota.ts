/** What browsers let an extension sync, as their documentation says: bytes in all, bytes an item, and items. */
const TOTAL = 102_400;
const ITEM = 8_192;
const ITEMS = 512;

/** Why things cannot be synced: how much there is and how much there may be; 'refused' where the browser did not say. */
export interface QuotaFault {
  limit: 'total' | 'item' | 'items' | 'refused';
  is: number;
  most: number;
}

/** What stands in the way of syncing these items; null where nothing does. Sizes are of JSON in UTF-8, keys included. */
export function quotaFault(items: Readonly<Record<string, unknown>>): QuotaFault | null {
  const sizes = Object.entries(items).map(([key, value]) => sizeOf(key) + sizeOf(JSON.stringify(value)));
  const largest = Math.max(0, ...sizes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (largest > ITEM) return { limit: 'item', is: largest, most: ITEM };
  if (total > TOTAL) return { limit: 'total', is: total, most: TOTAL };
  return sizes.length > ITEMS ? { limit: 'items', is: sizes.length, most: ITEMS } : null;
}

/** Bytes of a text in UTF-8. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
