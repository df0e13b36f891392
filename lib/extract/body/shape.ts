/** What the letters of a block add up to. */
export interface Shape {
  words: number;
  capitals: number;
  digits: number;
  commas: number;
  sentences: number;
}

/** So much of a block tells its shape; the rest is counted as more of the same. */
const SAMPLE = 800;

const SPACE = 0x20;
const [ZERO, NINE, A, Z] = [0x30, 0x39, 0x41, 0x5a];
const COMMAS = new Set([...',，、'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?…。？！।'].map((c) => c.charCodeAt(0)));
/** What may stand between the end of a sentence and the blank after it. */
const CLOSING = new Set([...'"\'”’»)]'].map((c) => c.charCodeAt(0)));

const isCapital = (code: number): boolean => {
  if (code < 0x80) return code >= A && code <= Z;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
};

/** Counts in one pass over a folded text: it is run on every block of every page. */
export function shapeOfText(text: string): Shape {
  const shape: Shape = { words: 1, capitals: 0, digits: 0, commas: 0, sentences: 0 };
  const length = Math.min(text.length, SAMPLE);
  let atWord = true;
  let stopped = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      shape.words++;
      if (stopped) shape.sentences++;
      stopped = false;
      atWord = true;
      continue;
    }
    if (atWord && isCapital(code)) shape.capitals++;
    atWord = false;
    if (STOPS.has(code)) stopped = true;
    else if (!CLOSING.has(code)) stopped = false;
    if (code >= ZERO && code <= NINE) shape.digits++;
    else if (COMMAS.has(code)) shape.commas++;
  }
  if (stopped) shape.sentences++;
  if (length < text.length) {
    const more = text.length / length;
    for (const key of Object.keys(shape) as (keyof Shape)[]) shape[key] *= more;
  }
  return shape;
}
