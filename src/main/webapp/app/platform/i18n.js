// One language at a time, held in memory. Catalogues are flat: key → text, or key → {one, other}.
const LANGUAGES = ['it', 'en'];
const LOCALES = { it: 'it-IT', en: 'en-GB' };
const catalogues = new Map();
let current = 'it';
let plurals = new Intl.PluralRules('it');

export const languages = () => LANGUAGES;
export const language = () => current;
/** The tag for dates and numbers. */
export const locale = () => LOCALES[current];

/** The language we have that is closest to a tag such as "it-CH"; English for all others. */
export function closest(tag) {
  const base = String(tag ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.includes(base) ? base : 'en';
}

/** Switches the language; the catalogue is fetched once. */
export async function speak(tag) {
  const next = closest(tag);
  if (!catalogues.has(next)) {
    const answer = await fetch(new URL(`../i18n/${next}.json`, import.meta.url));
    catalogues.set(next, await answer.json());
  }
  current = next;
  plurals = new Intl.PluralRules(next);
  document.documentElement.lang = next;
}

/** The text of a key, with {placeholders} filled; `count` also chooses the plural form. */
export function t(key, values = {}) {
  return pieces(key, values).join('');
}

/** Like t, but keeps values as they are, so that a value may be a template (lit renders arrays). */
export function rich(key, values = {}) {
  return pieces(key, values);
}

function pieces(key, values) {
  return text(key, values)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : shown(values[piece])));
}

function text(key, values) {
  const entry = catalogues.get(current)?.[key];
  if (entry === undefined) return key;
  if (typeof entry === 'string') return entry;
  return entry[plurals.select(values.count)] ?? entry.other;
}

function shown(value) {
  if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
  return value ?? '';
}

/** "a, b e c". */
export function listOf(items) {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** The name of a language in the person's own. */
export function languageName(code) {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
