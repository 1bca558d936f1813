// Where people come from: the clients that may send them over SCIM. A secret is shown once.
import { html, nothing } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { copyable } from '../ui/copy.js';
import { input, select } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf } from '../ui/time.js';
import { scimAddresses, tokenAddress } from './addresses.js';
import { card, explained, Section, small } from './section.js';

const LONGEST_NAME = 200;

export default class Directory extends Section {
  constructor(desk) {
    super(desk, 'directory');
    this.form = new Form(desk.app, 'scim-client', { name: '', mapping: '' });
    this.made = null;
    this.table = new Table(desk.app, { id: 'clients', name: () => t('directory.title'), sort: 'name', columns: () => [
      { id: 'name', label: t('directory.name'), value: ({ name }) => name, cell: ({ name }) => html`<b>${name}</b>` },
      { id: 'mapping', label: t('directory.mapping'), value: (client) => this.#mappingName(client), cell: (client) => this.#mappingName(client) },
      { id: 'used', label: t('directory.lastUsed'), value: ({ lastUsedAt }) => lastUsedAt, cell: ({ lastUsedAt }) => timeOf(lastUsedAt) },
      { id: 'state', label: t('desk.state'), cell: ({ revokedAt }) => (revokedAt
        ? html`<span class="chip bad">${t('directory.revoked')}</span>` : html`<span class="chip good">${t('directory.active')}</span>`) },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (client) => (client.revokedAt
        ? nothing : small(() => this.#revoke(client), t('directory.revoke'), client.name, this.action.busy)) },
    ] });
  }

  /** What a SCIM client can be; a file is none. */
  get #kinds() {
    return this.mappings.filter(({ clients }) => clients);
  }

  async load() {
    [this.clients, this.mappings] = await Promise.all([
      this.api.get(this.path('scim-clients')), this.api.get(this.path('scim-mappings'))]);
    this.form.draft.mapping ||= this.#kinds[0]?.id ?? '';
  }

  #mappingName({ mapping }) {
    return this.mappings.find(({ id }) => id === mapping)?.title ?? mapping;
  }

  render() {
    const { form } = this;
    return html`${this.made ? this.#secret(this.made) : nothing}
      ${card('clients-title', t('directory.title'), t('directory.help'), html`${this.trouble}
        ${this.clients.length === 0
          ? empty({ title: t('directory.empty'), text: t('directory.emptyText') })
          : this.table.render(this.clients)}
        ${explained(t('directory.what'), t('directory.whatText'))}`)}
      ${card('new-client-title', t('directory.add'), t('directory.addHelp'), formOf(form, {
        submit: (event) => this.#submit(event),
        content: html`${input(form, 'name', { label: t('directory.name'), hint: t('directory.nameHint'), maxlength: LONGEST_NAME, required: true })}
          ${select(form, 'mapping', { label: t('directory.mapping'), hint: t('directory.mappingHint'),
            choices: this.#kinds.map(({ id, title }) => ({ value: id, label: title })) })}`,
        send: t('directory.send'),
      }))}`;
  }

  #secret({ token, clientId, clientSecret }) {
    return html`<section class="card next" aria-labelledby="secret-title"><h2 id="secret-title" tabindex="-1">${t('secret.title')}</h2>
      <p>${t('secret.text')}</p>
      ${scimAddresses()} ${copyable('secret-token', t('secret.token'), token)}
      <details class="more"><summary>${t('secret.oauth')}</summary>
        ${tokenAddress()} ${copyable('secret-id', t('secret.clientId'), clientId)} ${copyable('secret-secret', t('secret.clientSecret'), clientSecret)}
      </details>
      <div class="row after"><button class="btn" type="button" @click=${() => this.#kept()}>${t('secret.kept')}</button></div>
    </section>`;
  }

  #kept() {
    this.made = null;
    this.app.update();
    focusOn(document.querySelector('h1'));
  }

  #submit(event) {
    return this.form.submit(event, ({ name }) => (name.trim() ? {} : { name: t('directory.nameMissing') }), async (draft) => {
      this.made = await this.api.post(this.path('scim-clients'), { ...draft, name: draft.name.trim() });
      this.form.clear();
      await this.app.reload();
      focusOn(document.getElementById('secret-title'));
    });
  }

  #revoke(client) {
    return this.askThen({
      title: t('directory.revokeAsk', { name: client.name }),
      text: t('directory.revokeText'),
      yes: t('directory.revokeYes'),
    }, async () => {
      await this.api.remove(this.path(`scim-clients/${client.id}`));
      await this.done(t('directory.revokedDone'));
    });
  }
}
