// The language of testers, en-XA: English with accents, two fifths longer, in brackets. Text that shows
// without them does not come from a catalogue; text that is cut off has no room for German.
const ACCENTED = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ó', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ',
  N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};
const FILLER = 'ý ţŵó þĥŕášé ļóñĝéŕ ';
const LONGER = 0.4;

/** Letters with accents; {placeholders} stay. */
export const accented = (text) =>
  text.replace(/\{\w+\}|[A-Za-z]/g, (piece) => ACCENTED[piece] ?? piece);

const filler = (length) => FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length).trimEnd();

/** One text in the language of testers. */
export const pseudo = (text) => `[${accented(text)} ${filler(Math.ceil(text.length * LONGER))}]`;

/** A whole catalogue, plural forms included. */
export const pseudoCatalogue = (catalogue) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [
    key,
    typeof entry === 'string'
      ? pseudo(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, pseudo(text)])),
  ]));
