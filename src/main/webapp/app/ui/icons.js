import { html } from 'lit-html';
import { t } from '../platform/i18n.js';

export const mark = () => html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path class="bowl" d="M3 18a13 13 0 0 0 26 0z" /><circle class="spot" cx="16" cy="9" r="6.5" />
</svg>`;

const eye = () => html`<svg class="eye" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" /><circle cx="12" cy="12" r="3" />
</svg>`;

/** One line that says who sees what is written here. */
export const seenBy = (text) =>
  html`<p class="seen">${eye()} <span><span class="sr-only">${t('seen.label')}</span> ${text}</span></p>`;
