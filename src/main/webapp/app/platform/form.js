// A form keeps what was typed in memory, says what is wrong beside each field, and never loses a
// draft: not to a refusal, not to a lost network, not to a session that ended.
import { announce } from './announce.js';
import { language, t } from './i18n.js';
import { Problem } from './problem.js';

const BY_CODE = {
  required: 'error.required',
  'too-long': 'error.tooLong',
  'too-many': 'error.tooMany',
};

// The server's own words are English.
function inWords(code, detail) {
  if (BY_CODE[code]) return t(BY_CODE[code]);
  return language() === 'en' && detail ? detail : t('error.check');
}

export class Form {
  /**
   * `id` prefixes the ids of the fields; `draft` is what the person typed so far; `aliases` names the
   * field of a member that the request calls otherwise.
   */
  constructor(app, id, draft, aliases = {}) {
    this.app = app;
    this.id = id;
    this.draft = draft;
    this.aliases = aliases;
    this.errors = {};
    this.failure = null;
    this.busy = false;
  }

  set(name, value) {
    this.draft[name] = value;
    delete this.errors[name];
    this.app.update();
  }

  /** Adds a value to, or takes it from, a list in the draft. */
  toggle(name, value, on) {
    const others = this.draft[name].filter((each) => each !== value);
    this.set(name, on ? [...others, value] : others);
  }

  /** Runs `check(draft)` for errors by field, then `send(draft)`; true when it went through. */
  async submit(event, check, send) {
    event.preventDefault();
    if (this.busy) return false;
    this.errors = check(this.draft);
    this.failure = null;
    if (Object.keys(this.errors).length > 0) return this.#showErrors();
    return this.attempt(() => send(this.draft));
  }

  /** Runs an action; what fails is kept as `failure` and shown where the person is. */
  async attempt(action) {
    this.busy = true;
    this.failure = null;
    this.app.update();
    try {
      await action();
      return true;
    } catch (failure) {
      this.#fail(failure);
      return false;
    } finally {
      this.busy = false;
      this.app.update();
    }
  }

  #fail(failure) {
    this.failure = failure;
    this.app.noticed(failure);
    if (!(failure instanceof Problem)) return;
    for (const [member, { code, detail }] of Object.entries(failure.byField())) {
      const field = this.aliases[member] ?? member;
      if (field in this.draft) this.errors[field] = inWords(code, detail);
    }
    if (Object.keys(this.errors).length > 0) this.#showErrors();
  }

  #showErrors() {
    this.app.update();
    announce(t('error.count', { count: Object.keys(this.errors).length }));
    // After the template shows the messages, so that the field is read together with its own.
    queueMicrotask(() => this.#firstWrong()?.focus());
    return false;
  }

  #firstWrong() {
    const field = document.querySelector(`#${this.id} .err`);
    return field?.querySelector('input, select, textarea');
  }
}
