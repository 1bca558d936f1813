// A long list read a page at a time, by cursor: what was read stays, more is added at the end.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { working } from './states.js';
import { inlineTrouble } from './trouble.js';

export class Pages {
  /** `read(after)` answers {items, next}; `after` is null for the first page. */
  constructor(app, id, read) {
    this.read = read;
    this.action = new Form(app, `${id}-more`, {});
    this.items = [];
    this.next = null;
    this.answer = null;
  }

  /** Reads from the start. */
  async load() {
    this.#take(await this.read(null), []);
  }

  #take(answer, before) {
    this.answer = answer;
    this.items = [...before, ...answer.items];
    this.next = answer.next ?? null;
  }

  #more() {
    const { length } = this.items;
    return this.action.attempt(async () => {
      this.#take(await this.read(this.next), this.items);
      announce(t('pages.added', { count: this.items.length - length }));
    });
  }

  /** How many are shown, and the way to more. */
  render() {
    const { action, items, next } = this;
    return html`${inlineTrouble(action.failure, () => this.#more())}
      <div class="row pages"><small>${t('pages.shown', { count: items.length })}</small>
      ${next ? html`<button class="btn small" type="button" aria-disabled=${String(action.busy)}
        @click=${() => (action.busy ? undefined : this.#more())}>${t('pages.more')}</button>` : nothing}
      ${action.busy ? working(t('state.loading')) : nothing}</div>`;
  }
}
