// The customer: its name and the language of its pages and mails.
import { html } from 'lit-html';
import { Form } from '../platform/form.js';
import { languageName, languages, t } from '../platform/i18n.js';
import { copyable } from '../ui/copy.js';
import { input, select } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { timeWithin } from '../ui/time.js';
import { card, Section } from './section.js';

const LONGEST_NAME = 200;

export default class Tenant extends Section {
  constructor(desk) {
    super(desk, 'tenant');
    this.form = new Form(desk.app, 'tenant', { name: '', locale: 'it' });
  }

  async load() {
    this.tenant = await this.api.get(this.path());
    // What was typed and not sent yet stays.
    if (!this.form.draft.name) this.form.draft = { name: this.tenant.name, locale: this.tenant.locale.split('-')[0] };
  }

  render() {
    const { form } = this;
    return html`${card('tenant-title', t('tenant.title'), t('tenant.help'), formOf(form, {
        submit: (event) => this.#submit(event),
        content: html`${input(form, 'name', { label: t('tenant.name'), hint: t('tenant.nameHint'), maxlength: LONGEST_NAME, required: true })}
          ${select(form, 'locale', { label: t('tenant.language'), hint: t('tenant.languageHint'),
            choices: languages().map((value) => ({ value, label: languageName(value) })) })}`,
        send: t('desk.save'),
      }))}
      ${card('tenant-id-title', t('tenant.forPrograms'), t('tenant.forProgramsHelp'), html`${copyable('tenant-id', t('tenant.id'), this.tenant.id)}
        ${this.tenant.createdAt ? html`<p class="small">${t('tenant.since')} ${timeWithin(this.tenant.createdAt)}</p>` : ''}`)}`;
  }

  #submit(event) {
    return this.form.submit(event, ({ name }) => (name.trim() ? {} : { name: t('tenant.nameMissing') }), async (draft) => {
      await this.api.put(this.path(), { ...draft, name: draft.name.trim() });
      this.app.me.tenant.name = draft.name.trim();
      this.form.clear();
      await this.done(t('desk.saved'));
    });
  }
}
