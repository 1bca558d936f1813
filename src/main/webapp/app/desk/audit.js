// Who did what and when; and whether the record is whole.
import { html, nothing } from 'lit-html';
import { Form } from '../platform/form.js';
import { toInstant } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { tell } from '../ui/dialog.js';
import { input } from '../ui/field.js';
import { Pages } from '../ui/pages.js';
import { empty, working } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf, timeWithin } from '../ui/time.js';
import { inlineTrouble } from '../ui/trouble.js';
import { card, code, explained, Section, small } from './section.js';

const fresh = () => ({ from: '', to: '', action: '', actor: '', object: '', correlation: '' });

export default class Audit extends Section {
  constructor(desk) {
    super(desk, 'audit');
    this.form = new Form(desk.app, 'audit-search', fresh());
    const { query } = desk;
    if (query.get('correlation')) this.form.draft.correlation = query.get('correlation');
    this.verified = null;
    this.pages = new Pages(desk.app, 'audit', (after) => this.#read(after));
    this.table = new Table(desk.app, { id: 'entries', name: () => t('audit.title'), columns: () => [
      { id: 'at', label: t('audit.when'), value: ({ at }) => at, cell: ({ at }) => timeOf(at) },
      { id: 'actor', label: t('audit.who'), value: ({ actor }) => actor.name, cell: ({ actor }) => actor.name ?? html`<small>${t('audit.erased')}</small>` },
      { id: 'action', label: t('audit.action'), value: ({ action }) => action, cell: ({ action }) => code(action) },
      { id: 'object', label: t('audit.object'), cell: ({ object }) => code(object.kind) },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (entry) => small(() => details(entry), t('audit.details'), entry.action) },
    ] });
  }

  #read(after) {
    const { from, to, ...words } = this.form.draft;
    const query = new URLSearchParams();
    if (from) query.set('from', toInstant(from, '00:00'));
    if (to) query.set('to', toInstant(to, '23:59'));
    for (const [name, value] of Object.entries(words)) if (value.trim()) query.set(name, value.trim());
    if (after) query.set('after', after);
    return this.api.get(this.path(`audit?${query}`));
  }

  async load() {
    await this.pages.load();
  }

  render() {
    return html`${card('verify-title', t('verify.title'), t('verify.help'), this.#verification())}
      ${card('audit-title', t('audit.title'), t('audit.help'), html`${this.#search()}
        ${this.pages.items.length === 0
          ? empty({ title: t('audit.empty'), text: t('audit.emptyText') })
          : html`${this.table.render(this.pages.items)} ${this.pages.render()}`}
        ${explained(t('audit.what'), t('audit.whatText'))}`)}`;
  }

  #verification() {
    const { action, verified } = this;
    return html`${this.trouble}
      ${verified ? html`<div class="notice ${verified.ok ? 'good' : 'bad'}" role="status"><p>${verified.ok
        ? html`<b>${t('verify.ok')}</b> ${t('verify.okText', { entries: verified.entries, count: verified.seals })}`
        : html`<b>${t('verify.broken')}</b> ${t('verify.brokenText')} ${verified.brokenAt ? timeWithin(verified.brokenAt) : nothing} <span translate="no">${verified.reason}</span>`}</p></div>` : nothing}
      <div class="row"><button class="btn" type="button" aria-disabled=${String(action.busy)} @click=${() => this.#verify()}>${t('verify.go')}</button>
      ${action.busy ? working(t('verify.working')) : nothing}</div>`;
  }

  #verify() {
    if (this.action.busy) return undefined;
    return this.action.attempt(async () => {
      this.verified = await this.api.post(this.path('audit/verification'));
    });
  }

  #search() {
    const { form } = this;
    return html`<form id=${form.id} role="search" novalidate @submit=${(event) => this.#find(event)}>
      <div class="beside">
        ${input(form, 'from', { label: t('audit.from'), type: 'date', filter: true })}
        ${input(form, 'to', { label: t('audit.to'), type: 'date', filter: true, min: form.draft.from || undefined })}
        ${input(form, 'correlation', { label: t('audit.correlation'), hint: t('audit.correlationHint'), code: true, filter: true })}
      </div>
      <details class="more"><summary>${t('audit.more')}</summary><div class="beside after">
        ${input(form, 'actor', { label: t('audit.who'), filter: true })}
        ${input(form, 'action', { label: t('audit.action'), code: true, filter: true })}
        ${input(form, 'object', { label: t('audit.object'), code: true, filter: true })}
      </div></details>
      ${inlineTrouble(form.failure, form.canRetry ? () => form.retry() : null)}
      <div class="row after search-go"><button class="btn" type="submit" aria-disabled=${String(form.busy)}>${t('find.go')}</button>
        <button class="btn quiet" type="button" @click=${() => this.#all()}>${t('audit.all')}</button>
        ${form.busy ? working(t('state.loading')) : nothing}</div>
    </form>`;
  }

  #find(event) {
    return this.form.submit(event, () => ({}), () => this.pages.load());
  }

  #all() {
    this.form.clear();
    return this.form.attempt(() => this.pages.load());
  }
}

const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const details = ({ at, actor, action, object, correlationId, details: more }) => tell(t('audit.entry'), html`<dl class="facts">
  ${fact(t('audit.when'), timeOf(at))} ${fact(t('audit.who'), actor.name ?? t('audit.erased'))}
  ${fact(t('audit.action'), code(action))}
  ${fact(t('audit.object'), code([object.kind, object.id].filter(Boolean).join(' ')))}
  ${correlationId ? fact(t('audit.correlation'), code(correlationId)) : nothing}</dl>
  <pre tabindex="0" role="region" aria-label=${t('audit.details')}>${JSON.stringify(more, null, 1)}</pre>`);
