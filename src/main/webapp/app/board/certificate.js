// The proof that no other set of pairs is better, for whoever wants to check it.
import { html } from 'lit-html';
import { moment } from '../platform/dates.js';
import { t } from '../platform/i18n.js';

export const certificate = ({ proven, createdAt, rulesVersion, seed, total, certificate: proof }) => html`
  <span class="chip ${proven ? 'good' : 'warn'}">${proven ? t('proof.proven') : t('proof.unproven')}</span>
  <p class="small">${proven ? t('proof.provenText') : t('proof.unprovenText')}</p>
  <details class="more small"><summary>${t('proof.details')}</summary>
    <dl class="facts">
      <div><dt>${t('proof.made')}</dt><dd>${moment(createdAt)}</dd></div>
      <div><dt>${t('proof.total')}</dt><dd>${total}</dd></div>
      <div><dt>${t('proof.rules')}</dt><dd>${rulesVersion}</dd></div>
      <div><dt>${t('proof.seed')}</dt><dd>${seed}</dd></div>
    </dl>
    <pre tabindex="0" role="region" aria-label=${t('proof.details')}>${JSON.stringify(proof, null, 1)}</pre>
  </details>`;
