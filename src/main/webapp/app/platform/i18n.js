// One language at a time, held in memory. Catalogues are flat: key → text, or key → {one, other}. Each
// part of the page that is loaded on its own brings its own texts.
const LANGUAGES = ['it', 'en'];
const LOCALES = { it: 'it-IT', en: 'en-GB', 'en-XA': 'en-GB' };
/** English made strange, for tests; never offered. */
const TESTERS = 'en-XA';
const folders = [new URL('../i18n/', import.meta.url)];
const catalogues = new Map();
let current = 'it';
let plurals = new Intl.PluralRules('it');

export const languages = () => LANGUAGES;
export const language = () => current;
/** The tag for dates and numbers. */
export const locale = () => LOCALES[current];

/** The language we have that is closest to a tag such as "it-CH"; English for all others. */
export function closest(tag) {
  if (tag === TESTERS) return TESTERS;
  const base = String(tag ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.includes(base) ? base : 'en';
}

/** Adds a folder of texts, for the language spoken now and those spoken later. */
export async function speakAlso(folder) {
  if (folders.some(({ href }) => href === folder.href)) return;
  folders.push(folder);
  await speak(current);
}

/** Switches the language; each catalogue is fetched once. */
export async function speak(tag) {
  const next = closest(tag);
  const parts = await Promise.all(folders.map((folder) => catalogue(folder, next)));
  catalogues.set(next, Object.assign({}, ...parts));
  current = next;
  plurals = new Intl.PluralRules(locale());
  document.documentElement.lang = next;
}

const fetched = new Map();

function catalogue(folder, tag) {
  const address = new URL(`${tag}.json`, folder).href;
  if (!fetched.has(address)) {
    const reading = tag === TESTERS ? strange(folder) : read(address);
    // A catalogue that did not arrive is asked for again the next time.
    fetched.set(address, reading.catch((failure) => {
      fetched.delete(address);
      throw failure;
    }));
  }
  return fetched.get(address);
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

async function strange(folder) {
  const [{ pseudoCatalogue }, english] = await Promise.all([import('./pseudo.js'), catalogue(folder, 'en')]);
  return pseudoCatalogue(english);
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
  return typeof value === 'number' ? number(value) : (value ?? '');
}

/** A number as the reader writes it. */
export const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value);

/** "a, b e c". */
export function listOf(items) {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** Compares texts as the reader's dictionary orders them. */
export const inOrder = (a, b) => new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' }).compare(a, b);

/** The name of a language in the person's own. */
export function languageName(code) {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
