// What leaves Ribalta: how much waits, what did not get through and why, another try.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { openDialog, tell } from '../ui/dialog.js';
import { Pages } from '../ui/pages.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { timeOf, timeWithin } from '../ui/time.js';
import { card, code, explained, Section, small } from './section.js';

const STATUS = {
  '': 'outbox.all', WAITING: 'outbox.waiting', GIVEN_UP: 'outbox.givenUp', SENT: 'outbox.sent',
};
const CHIP = { WAITING: ['outbox.isWaiting', 'warn'], GIVEN_UP: ['outbox.isGivenUp', 'bad'], SENT: ['outbox.isSent', 'good'] };
const KIND = { 'lti-score': 'outbox.score', mail: 'outbox.mail' };

const kindName = (kind) => (KIND[kind] ? t(KIND[kind]) : code(kind));

export default class Outbox extends Section {
  constructor(desk) {
    super(desk, 'outbox');
    this.status = STATUS[desk.query.get('status')] ? desk.query.get('status') : '';
    this.pages = new Pages(desk.app, 'outbox', (after) => this.#read(after));
    this.table = new Table(desk.app, { id: 'messages', name: () => t('desk.outbox'), columns: () => [
      { id: 'kind', label: t('outbox.kind'), cell: ({ kind }) => kindName(kind) },
      { id: 'status', label: t('desk.state'), cell: ({ status }) => html`<span class="chip ${CHIP[status][1]}">${t(CHIP[status][0])}</span>` },
      { id: 'at', label: t('outbox.created'), value: ({ createdAt }) => createdAt, cell: ({ createdAt }) => timeOf(createdAt) },
      { id: 'what', label: t('outbox.what'), cell: (message) => this.#story(message) },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (message) => this.#actions(message) },
    ] });
  }

  #read(after) {
    const query = new URLSearchParams();
    if (this.status) query.set('status', this.status);
    if (after) query.set('after', after);
    return this.api.get(this.path(`outbox?${query}`));
  }

  async load() {
    await this.pages.load();
  }

  render() {
    const { counts } = this.pages.answer;
    return card('outbox-title', t('outbox.title'), t('outbox.help'), html`
      <ul class="pills" aria-label=${t('outbox.filter')}>${Object.entries(STATUS).map(([status, label]) => this.#pill(status, label, counts[status]))}</ul>
      ${this.trouble}
      ${counts.GIVEN_UP > 0 ? html`<div class="notice bad"><p><b>${t('outbox.stuck', { count: counts.GIVEN_UP })}</b> ${t('outbox.stuckText')}</p>
        <button class="btn" type="button" aria-disabled=${String(this.action.busy)} @click=${() => this.#retryAll()}>${t('outbox.retryAll')}</button></div>` : nothing}
      ${this.pages.items.length === 0
        ? empty({ title: t('outbox.empty'), text: t('outbox.emptyText') })
        : html`${this.table.render(this.pages.items)} ${this.pages.render()}`}
      ${explained(t('outbox.how'), t('outbox.howText'))}`);
  }

  #pill(status, label, count) {
    return html`<li><a href="#/desk/outbox${status ? `?status=${status}` : ''}" aria-current=${status === this.status ? 'true' : nothing}>
      ${t(label)}${count == null ? nothing : html` <small>${count}</small>`}</a></li>`;
  }

  #story({ status, attempts, lastError, nextAttemptAt, sentAt }) {
    if (status === 'SENT') return html`<small>${t('outbox.sentAt')} ${timeWithin(sentAt)}</small>`;
    return html`<small>${t('outbox.attempts', { count: attempts })}${nextAttemptAt && status === 'WAITING'
      ? html` · ${t('outbox.next')} ${timeWithin(nextAttemptAt)}` : nothing}</small>
      ${lastError ? html`<div class="small error-text">${t('outbox.lastError')} <span translate="no">${lastError}</span></div>` : nothing}`;
  }

  #actions(message) {
    const about = message.kind;
    return html`${message.status === 'SENT' ? nothing : small(() => this.#retry(message), t('outbox.retry'), about, this.action.busy)}
      ${message.kind === 'mail' && message.status !== 'SENT' ? small(() => this.#show(message), t('outbox.read'), about, this.action.busy) : nothing}`;
  }

  #retry({ id }) {
    return this.action.attempt(async () => {
      await this.api.post(this.path(`outbox/${id}/retry`));
      await this.done(t('outbox.retried', { count: 1 }));
    });
  }

  #retryAll() {
    if (this.action.busy) return undefined;
    return this.action.attempt(async () => {
      const { count } = await this.api.post(this.path('outbox/retries'));
      await this.done(t('outbox.retried', { count }));
    });
  }

  #show({ id }) {
    return this.action.attempt(async () => {
      const { mail } = await this.api.get(this.path(`outbox/${id}`));
      if (!mail) {
        tell(t('outbox.mail'), html`<p>${t('outbox.noText')}</p>`);
        return;
      }
      openDialog({ title: mail.subject, content: (close) => html`<p class="small">${t('outbox.to')} <span translate="no">${mail.to}</span></p>
        <pre class="letter" tabindex="0" role="region" aria-label=${t('outbox.text')}>${mail.text}</pre>
        <div class="row"><button class="btn" type="button" @click=${() => close()}>${t('ask.close')}</button></div>` });
    });
  }
}
