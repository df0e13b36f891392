/** What the letters of a block add up to. */
export interface Shape {
  words: number;
  capitals: number;
  digits: number;
  commas: number;
  sentences: number;
}

/** So much of a block tells its shape; the rest is counted as more of the same. */
const SAMPLE = 500;

const SPACE = 0x20;
/** What a character counts as, by its code; letters of ASCII in capitals are CAPITAL, others are asked for. */
const [CAPITAL, DIGIT, COMMA, STOP, CLOSING] = [1, 2, 3, 4, 5];
const KINDS = new Uint8Array(0x10000);
const mark = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
};
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
mark('0123456789', DIGIT);
mark(',，、', COMMA);
mark('.!?…。？！।', STOP);
// What may stand between the end of a sentence and the blank after it.
mark('"\'”’»)]', CLOSING);

const isCapital = (code: number, kind: number): boolean => {
  if (code < 0x80) return kind === CAPITAL;
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
    const kind = KINDS[code]!;
    if (atWord && isCapital(code, kind)) shape.capitals++;
    atWord = false;
    if (kind === STOP) stopped = true;
    else if (kind !== CLOSING) stopped = false;
    if (kind === DIGIT) shape.digits++;
    else if (kind === COMMA) shape.commas++;
  }
  if (stopped) shape.sentences++;
  if (length < text.length) {
    const more = text.length / length;
    for (const key of Object.keys(shape) as (keyof Shape)[]) shape[key] *= more;
  }
  return shape;
}
