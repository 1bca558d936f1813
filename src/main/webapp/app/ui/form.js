// What is around the fields of every form: the summary of what is wrong, a failure with its retry, the
// button, and who will see what is written.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { seenBy } from './icons.js';
import { working } from './states.js';
import { inlineTrouble } from './trouble.js';

// A plain fragment would be taken for a route.
function leadTo(event, id) {
  event.preventDefault();
  const field = document.getElementById(id);
  const first = field?.matches('fieldset') ? field.querySelector('input, select, textarea') : field;
  (first ?? field)?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}

/** Everything that is wrong, each with a link to its field; takes the focus when it appears. */
export function errorSummary(form) {
  const errors = Object.entries(form.errors);
  if (errors.length === 0) return nothing;
  return html`<div class="notice bad summary" id="${form.id}-summary" tabindex="-1" role="group"
    aria-labelledby="${form.id}-summary-title"><div>
    <p class="lead" id="${form.id}-summary-title">${t('error.count', { count: errors.length })}</p>
    <ul>${errors.map(([name, message]) => html`<li><a href="#${form.id}-${name}"
      @click=${(event) => leadTo(event, `${form.id}-${name}`)}>${message}</a></li>`)}</ul></div></div>`;
}

/** A failure that is nobody's field, with a retry where one makes sense. */
export function formTrouble(form) {
  if (!form.failure || Object.keys(form.errors).length > 0) return nothing;
  return inlineTrouble(form.failure, form.canRetry ? () => form.retry() : null);
}

/**
 * A whole form: `send` is the button's verb, `sending` what it says meanwhile, `seen` who sees it, `more`
 * whatever stands beside the button.
 */
export const formOf = (form, { submit, content, send, sending, seen, more = nothing, kind = '' }) => html`<form
  id=${form.id} class=${kind} novalidate @submit=${submit} aria-busy=${String(form.busy)}>
  ${errorSummary(form)} ${content} ${formTrouble(form)}
  <div class="row"><button class="btn go" type="submit" aria-disabled=${String(form.busy)}>${send}</button>
    ${more} ${form.busy ? working(sending ?? t('state.sending')) : nothing}</div>
  ${seen ? seenBy(seen) : nothing}
</form>`;
