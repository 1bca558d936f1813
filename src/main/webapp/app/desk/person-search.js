// Finds one person by name: a search, its answers as choices, one chosen.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input } from '../ui/field.js';
import { personLine } from '../ui/person.js';
import { inlineTrouble } from '../ui/trouble.js';

const SHORTEST = 2;

export class PersonSearch {
  constructor(section) {
    this.section = section;
    this.form = new Form(section.app, 'find', { q: '' });
    this.clear();
  }

  clear() {
    this.form.clear();
    this.found = null;
    this.chosen = null;
  }

  render() {
    const { form, found } = this;
    return html`<form id=${form.id} class="search" role="search" novalidate @submit=${(event) => this.#search(event)}>
        ${input(form, 'q', { label: t('find.label'), hint: t('find.hint'), type: 'search', required: true })}
        <button class="btn" type="submit" aria-disabled=${String(form.busy)}>${t('find.go')}</button>
      </form>
      ${inlineTrouble(form.failure, form.canRetry ? () => form.retry() : null)}
      ${found ? this.#answers(found) : nothing}`;
  }

  #answers(found) {
    if (found.length === 0) return html`<p>${t('find.nobody')}</p>`;
    return html`<fieldset class="field"><legend>${t('find.found', { count: found.length })}</legend><div class="picks">
      ${found.map((person) => html`<label class="pick person-pick"><input type="radio" name="found" value=${person.id}
        .checked=${this.chosen?.id === person.id} @change=${() => this.#choose(person)} />${personLine(person, null, { small: true })}</label>`)}
    </div></fieldset>`;
  }

  #choose(person) {
    this.chosen = person;
    this.section.app.update();
  }

  #search(event) {
    const check = ({ q }) => (q.trim().length < SHORTEST ? { q: t('find.short') } : {});
    return this.form.submit(event, check, async ({ q }) => {
      this.found = await this.section.api.get(this.section.path(`people?q=${encodeURIComponent(q.trim())}`));
      this.chosen = this.found.length === 1 ? this.found[0] : null;
      announce(this.found.length > 0 ? t('find.found', { count: this.found.length }) : t('find.nobody'));
    });
  }
}
