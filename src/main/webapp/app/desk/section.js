// What every page of the desk has in common.
import { html } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { confirm } from '../ui/dialog.js';
import { toast } from '../ui/toast.js';
import { inlineTrouble } from '../ui/trouble.js';

export class Section {
  constructor(desk, id) {
    this.desk = desk;
    this.app = desk.app;
    this.api = desk.app.api;
    this.action = new Form(desk.app, `${id}-action`, {});
  }

  leave() {}

  path(rest) {
    return this.desk.path(rest);
  }

  /** Reads again after an action and says what happened. */
  async done(text, undo = null) {
    await this.app.reload();
    if (document.activeElement === document.body) focusOn(document.querySelector('h1'));
    toast({ text, undo, after: 'h1' });
  }

  /** Asks in words, as of something that cannot be taken back unless told otherwise, then acts; a failure is shown where `trouble` stands. */
  async askThen(question, act) {
    if (this.action.busy || !(await confirm({ danger: true, ...question }))) return;
    await this.action.attempt(act);
  }

  get trouble() {
    return inlineTrouble(this.action.failure, this.action.canRetry ? () => this.action.retry() : null);
  }
}

/** A card with its title, a sentence that says what this is, and its content. */
export const card = (id, title, help, content) => html`<section class="card" aria-labelledby=${id}>
  <h2 id=${id}>${title}</h2>${help ? html`<p class="help">${help}</p>` : ''}${content}</section>`;

/** Something that administrators ask about, folded: what it is and where it comes from. */
export const explained = (question, answer) => html`<details class="more"><summary>${question}</summary><p>${answer}</p></details>`;

export const small = (press, label, about, busy = false) => html`<button class="btn small" type="button"
  aria-disabled=${String(busy)} @click=${() => (busy ? undefined : press())}>${label}<span class="sr-only"> ${about}</span></button>`;

export const code = (text) => html`<code translate="no">${text}</code>`;

