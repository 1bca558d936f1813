// The quiet states of a page: nothing here yet, still on its way.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';

/** Says what will be here and what the first step is: `action` is a template. */
export const empty = ({ title, text, action = nothing }) => html`<div class="empty">
  <p class="lead">${title}</p><p>${text}</p>${action}</div>`;

/** Grey shapes in place of what is on its way; the words are for whoever does not see them. */
export const skeleton = (lines = 3) => html`<div class="skeleton" role="status">
  <span class="sr-only">${t('state.loading')}</span>
  ${Array.from({ length: lines }, () => html`<span class="bone" aria-hidden="true"></span>`)}
</div>`;

/** Progress known or not, in words: "Salvo…". */
export const working = (text) => html`<span class="working" role="status"><span class="spin" aria-hidden="true"></span>${text}</span>`;
