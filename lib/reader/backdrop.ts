/** The part of a window that tells how an element looks. */
export type Styles = Pick<Window, 'getComputedStyle'>;

export type Backdrop = 'light' | 'dark';

/** Above this share of white a page counts as light: where black text begins to read better than white. */
const MIDDLE = 0.5;
/** A background thinner than this lets what is behind it show through. */
const OPAQUE = 0.5;

/** Whether an element stands on light or dark ground, by its own background or the nearest one behind it. */
export function backdropOf(element: Element | null, view: Styles): Backdrop {
  for (let at = element; at; at = at.parentElement) {
    const color = parseColor(view.getComputedStyle(at).backgroundColor);
    if (color && color.alpha >= OPAQUE) return color.lightness > MIDDLE ? 'light' : 'dark';
  }
  return 'light';
}

/** Browsers give computed backgrounds as rgb() or rgba() for all that pages use in practice. */
function parseColor(value: string): { lightness: number; alpha: number } | null {
  const [red, green, blue, alpha = 1] = (value.match(/^rgba?\((.*)\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  // Rec. 709 weights on the encoded values: near enough to choose between two inks.
  return { lightness: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
