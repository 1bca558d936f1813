// What leaves for the course register, only if the person agrees, and how far it got.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { dayOf, moment } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { seenBy } from '../ui/icons.js';
import { inlineTrouble } from '../ui/trouble.js';

// A score usually arrives within seconds; after this many looks the next visit will tell.
const LOOKS_MS = [2_000, 4_000, 8_000, 16_000, 32_000];

function delivery({ agreed, delivery: state, sentAt }) {
  if (state === 'SENT' && !agreed) return t('record.keptAfterWithdrawal');
  if (!agreed) return t('record.nothing');
  if (state === 'SENT') return sentAt ? t('record.sent', { when: moment(sentAt, true) }) : t('record.sentOnce');
  if (state === 'WAITING') return t('record.waiting');
  return state === 'FAILED' ? t('record.failed') : t('record.notYet');
}

const CHIP = { SENT: 'good', WAITING: 'warn', FAILED: 'bad' };
const STATE = {
  NONE: 'record.stateNone',
  WAITING: 'record.stateWaiting',
  SENT: 'record.stateSent',
  FAILED: 'record.stateFailed',
};

export class RecordCard {
  constructor(page) {
    this.page = page;
    this.form = new Form(page.app, 'consent', {});
    this.looks = 0;
  }

  render() {
    const { record, pairing } = this.page.home;
    return html`<section class="card" id="consent" aria-labelledby="record-title">
      <div class="row between"><h2 id="record-title">${t('record.title')}</h2>
        <span class="chip ${CHIP[record.delivery] ?? ''}">${t(STATE[record.delivery])}</span></div>
      ${this.#score(record, pairing)}
      <label class="switch"><input type="checkbox" role="switch" .checked=${record.agreed}
        ?disabled=${this.form.busy} @change=${(event) => this.#agree(event.target)} />
        <span>${t('record.switch')}</span></label>
      <p>${delivery(record)}${this.#reason(record)}</p>
      ${record.agreed && record.agreedAt
        ? html`<p class="small">${t('record.agreedOn', { day: dayOf(record.agreedAt) })}</p>`
        : nothing}
      ${inlineTrouble(this.form.failure)} ${seenBy(t('record.seen'))}
    </section>`;
  }

  #score(record, pairing) {
    if (record.score == null) return html`<p>${t('record.noScore')}</p>`;
    return html`<p class="figure"><b>${t('record.score', { score: Math.round(record.score), maximum: record.maximum })}</b>
      <small>${t('record.scoreWhy', { count: pairing.held, required: pairing.required })}</small></p>`;
  }

  #reason(record) {
    return record.delivery === 'FAILED' && record.lastError
      ? html`<small class="error-text">${t('record.lastError', { error: record.lastError })}</small>`
      : nothing;
  }

  async #agree(box) {
    const agreed = box.checked;
    const sent = await this.form.attempt(async () => {
      this.page.home.record = await this.page.app.api.put('score-consent', { agreed });
      announce(agreed ? t('record.agreedDone') : t('record.withdrawnDone'));
    });
    if (!sent) box.checked = !agreed;
    this.looks = 0;
    this.watch();
  }

  /** Looks again while a score is on its way. */
  watch() {
    clearTimeout(this.timer);
    const { record } = this.page.home;
    if (record?.delivery !== 'WAITING' || this.looks >= LOOKS_MS.length) return;
    this.timer = setTimeout(() => this.#look(), LOOKS_MS[this.looks]);
    this.looks += 1;
  }

  stopWatching() {
    clearTimeout(this.timer);
  }

  async #look() {
    try {
      const { record } = await this.page.app.api.get('home');
      this.page.home.record = record;
      if (record.delivery !== 'WAITING') announce(delivery(record));
      this.page.app.update();
      this.watch();
    } catch {
      // Nobody asked for this look, so nobody is told that it failed: the state shown is still true.
    }
  }
}
