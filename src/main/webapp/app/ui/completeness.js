// How much is there of what is needed, and what is missing: a bar with words, each gap a link to its place.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';

/** `parts`: [{label, done, href}]. */
export function completeness(id, parts) {
  const missing = parts.filter(({ done }) => !done);
  const done = parts.length - missing.length;
  return html`<div class="complete">
    <p id=${id}>${missing.length > 0
      ? html`<b>${t('complete.missing', { count: missing.length })}</b>`
      : html`<b>${t('complete.all')}</b>`} <small>${t('complete.of', { done, count: parts.length })}</small></p>
    <meter aria-labelledby=${id} min="0" max=${parts.length} value=${done}></meter>
    ${missing.length > 0
      ? html`<ul>${missing.map(({ label, href }) => html`<li>${href ? html`<a href=${href}>${label}</a>` : label}</li>`)}</ul>`
      : nothing}
  </div>`;
}
