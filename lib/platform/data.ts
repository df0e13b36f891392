import type { DataLoader } from '../knowledge/types.ts';

/** Reads a data file out of the extension's own package; nothing goes over the network. */
export const fetchData: DataLoader = async (file) => {
  const response = await fetch(`/data/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
