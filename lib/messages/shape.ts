/** Tells whether a value that came over a wire has the shape that was promised. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const truth: Shape = (value) => typeof value === 'boolean';
export const nothing: Shape = (value) => value === null || value === undefined;
/** Finite numbers only: offsets, scores. */
export const number: Shape = (value) => Number.isFinite(value);

export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** A field that may be left out. */
export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** An object with at least these fields; what else it holds is not looked at. */
export function object(fields: Record<string, Shape>): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const record = value as Record<string, unknown>;
    return Object.entries(fields).every(([name, shape]) => shape(record[name]));
  };
}

/** An object used as a map: every value has the shape. */
export function mapOf(shape: Shape): Shape {
  return (value) => typeof value === 'object' && value !== null && Object.values(value).every(shape);
}
