// A form keeps what was typed in memory, says what is wrong in a summary and beside each field, and never
// loses a draft: not to a refusal, not to a lost network, not to a session that ended.
import { draftOf, forgetDraft, keepDraft } from './drafts.js';
import { language, t } from './i18n.js';
import { Problem } from './problem.js';

const BY_CODE = {
  required: 'error.required',
  'too-long': 'error.tooLong',
  'too-many': 'error.tooMany',
  address: 'error.address',
  uri: 'error.address',
  origin: 'error.origin',
  email: 'error.email',
  unknown: 'error.unknown',
  'not-available': 'error.notAvailable',
  'language-tag': 'error.languageTag',
  taken: 'error.taken',
  characters: 'error.characters',
  same: 'error.same',
  order: 'error.order',
  range: 'error.range',
  'too-few': 'error.tooFew',
  slug: 'tell.slugWrong',
};

/**
 * The words for a code in the reader's language; the server's own words are English. `found` is what the
 * server met where a field led, and `more` names the words of a form's own codes.
 */
export function codeInWords(code, detail, found = '', more = {}) {
  const key = more[code] ?? BY_CODE[code];
  if (key) return t(key, { found });
  return language() === 'en' && detail ? detail : t('error.check');
}

export class Form {
  #fresh;
  #again = null;

  /**
   * `id` prefixes the ids of the fields; `draft` is what the person typed so far; `aliases` names the
   * field of a member that the request calls otherwise, `codes` the words of errors that only this form has.
   */
  constructor(app, id, draft, aliases = {}, codes = {}) {
    this.app = app;
    this.id = id;
    this.#fresh = structuredClone(draft);
    this.draft = draftOf(id, draft);
    this.aliases = aliases;
    this.codes = codes;
    this.errors = {};
    this.failure = null;
    this.busy = false;
  }

  set(name, value) {
    this.draft[name] = value;
    delete this.errors[name];
    keepDraft(this.id, this.draft);
    this.app.update();
  }

  /** Adds a value to, or takes it from, a list in the draft. */
  toggle(name, value, on) {
    const others = this.draft[name].filter((each) => each !== value);
    this.set(name, on ? [...others, value] : others);
  }

  /** Starts over: the draft is as at first, or as given, and nothing is unsent. */
  clear(draft = structuredClone(this.#fresh)) {
    forgetDraft(this.id);
    this.draft = draft;
    this.errors = {};
    this.failure = null;
  }

  /** Whether a failed attempt can simply be made again. */
  get canRetry() {
    return this.#again !== null && !this.busy;
  }

  /** Runs `check(draft)` for errors by field, then `send(draft)`; true when it went through. */
  async submit(event, check, send) {
    event.preventDefault();
    if (this.busy) return false;
    this.errors = check(this.draft);
    this.failure = null;
    if (Object.keys(this.errors).length > 0) return this.#showErrors();
    return this.attempt(async () => {
      await send(this.draft);
      forgetDraft(this.id);
    });
  }

  /** Runs an action; what fails is kept as `failure` and shown where the person is. */
  async attempt(action) {
    this.busy = true;
    this.failure = null;
    this.#again = null;
    this.app.update();
    try {
      await action();
      return true;
    } catch (failure) {
      this.#fail(failure);
      if (Object.keys(this.errors).length === 0) this.#again = action;
      return false;
    } finally {
      this.busy = false;
      this.app.update();
    }
  }

  /** Makes the failed attempt again, with what was typed then. */
  retry() {
    return this.#again ? this.attempt(this.#again) : Promise.resolve(false);
  }

  #fail(failure) {
    this.failure = failure;
    this.app.noticed(failure);
    if (!(failure instanceof Problem)) return;
    for (const [member, { code, detail, found }] of Object.entries(failure.byField())) {
      const field = this.aliases[member] ?? member;
      if (field in this.draft) this.errors[field] = codeInWords(code, detail, found, this.codes);
    }
    if (Object.keys(this.errors).length > 0) this.#showErrors();
  }

  #showErrors() {
    this.app.update();
    // After the template shows the summary: focus there reads it whole, and its links lead to the fields.
    queueMicrotask(() => document.getElementById(`${this.id}-summary`)?.focus());
    return false;
  }
}
