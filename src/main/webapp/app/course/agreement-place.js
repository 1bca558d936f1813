// The pair's agreement: both sign the same page, each for themselves.
import { html, nothing } from 'lit-html';
import { dayOf } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { seenBy } from '../ui/icons.js';
import { avatar, called, otherSide } from '../ui/person.js';
import { empty, working } from '../ui/states.js';
import { toast } from '../ui/toast.js';
import { inlineTrouble } from '../ui/trouble.js';

const signature = (person, side, at) => html`<li class="person">${avatar(person, side, true)}
  <div><b>${person.name}</b> ${at
    ? html`<span class="chip good">${t('agreement.signedOn', { day: dayOf(at) })}</span>`
    : html`<span class="chip">${t('agreement.notSigned')}</span>`}</div></li>`;

export class AgreementPlace {
  constructor(app) {
    Object.assign(this, { app, agreement: null, pairing: null });
    this.form = new Form(app, 'agreement', {});
  }

  get title() {
    return this.agreement?.title ?? t('agreement.name');
  }

  async load({ pairing }) {
    this.pairing = pairing;
    this.agreement = pairing ? await this.app.api.get(`pairings/${pairing.id}/agreement`) : null;
  }

  render() {
    if (!this.agreement) {
      return html`<section class="card">${empty({ title: t('agreement.noPair'), text: t('agreement.noPairText') })}</section>`;
    }
    const { lead, points } = this.agreement;
    return html`<article class="card"><p class="lead">${lead}</p>
      ${points.map(({ title, text }) => html`<section class="reading"><h2>${title}</h2><p>${text}</p></section>`)}
    </article>${this.#signing()}`;
  }

  #signing() {
    const { state } = this.agreement;
    const { pairing, app, form } = this;
    return html`<section class="card ${state.mineAt ? '' : 'next'}" aria-labelledby="signing-title">
      <h2 id="signing-title">${t('agreement.signatures')}</h2>
      <ul class="steps">${signature(app.me.person, pairing.side, state.mineAt)}
        ${signature(pairing.partner, otherSide(pairing.side), state.partnerAt)}</ul>
      ${inlineTrouble(form.failure)}
      ${state.mineAt ? this.#next(state) : html`<p>${t('agreement.signText')}</p>
        <div class="row"><button class="btn go" type="button" aria-disabled=${String(form.busy)}
          @click=${() => this.#sign()}>${t('agreement.sign')}</button>${form.busy ? working(t('state.sending')) : nothing}</div>`}
      ${seenBy(t('agreement.seen'))}</section>`;
  }

  #next(state) {
    return state.partnerAt
      ? html`<p>${t('agreement.signedText')}</p>`
      : html`<p>${t('agreement.waitingText', { partner: called(this.pairing.partner) })}</p>`;
  }

  #sign() {
    const { app, agreement, form, pairing } = this;
    if (form.busy) return;
    form.attempt(async () => {
      await app.api.post(`pairings/${pairing.id}/agreement/signature`, { version: agreement.version });
      await app.reload();
      toast({ text: t('agreement.done'), after: 'h1' });
    });
  }
}
