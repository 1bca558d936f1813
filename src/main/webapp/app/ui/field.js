// Fields bound to a Form: label, hint, the field, what is wrong with it. All native elements. What may be
// left out says so; everything else is needed. A `filter` needs no saying.
import { html, nothing } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { t } from '../platform/i18n.js';

const idOf = (form, name) => `${form.id}-${name}`;

function describedBy(form, name, hint) {
  const ids = [];
  if (form.errors[name]) ids.push(`${idOf(form, name)}-error`);
  if (hint) ids.push(`${idOf(form, name)}-hint`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

const hintLine = (form, name, hint) =>
  hint ? html`<span class="hint" id="${idOf(form, name)}-hint">${hint}</span>` : nothing;

const errorLine = (form, name) =>
  form.errors[name]
    ? html`<span class="msg" id="${idOf(form, name)}-error">${form.errors[name]}</span>`
    : nothing;

const optionalMark = (required) =>
  required ? nothing : html` <span class="optional">${t('field.optional')}</span>`;

function field(form, name, { label, hint, required, filter }, control) {
  return html`<div class="field ${form.errors[name] ? 'err' : ''}">
    <label for=${idOf(form, name)}>${label}${optionalMark(required || filter)}</label>
    ${hintLine(form, name, hint)} ${errorLine(form, name)} ${control}
  </div>`;
}

const invalid = (form, name) => (form.errors[name] ? 'true' : undefined);

/** A one-line input of any native type. */
export const input = (form, name, options) => field(form, name, options, html`<input
  id=${idOf(form, name)} name=${name} type=${options.type ?? 'text'} .value=${form.draft[name]}
  min=${ifDefined(options.min)} max=${ifDefined(options.max)} maxlength=${ifDefined(options.maxlength)}
  inputmode=${ifDefined(options.inputmode)} autocomplete=${options.autocomplete ?? 'off'}
  spellcheck=${options.code ? 'false' : nothing} class=${options.code ? 'code' : nothing}
  aria-invalid=${ifDefined(invalid(form, name))} aria-describedby=${ifDefined(describedBy(form, name, options.hint))}
  aria-required=${ifDefined(options.required ? 'true' : undefined)}
  @input=${(event) => form.set(name, event.target.value)} />`);

export const textarea = (form, name, options) => field(form, name, options, html`<textarea
  id=${idOf(form, name)} name=${name} rows=${options.rows ?? 2} .value=${form.draft[name]}
  maxlength=${ifDefined(options.maxlength)} spellcheck=${options.code ? 'false' : nothing}
  class=${options.code ? 'code' : nothing}
  aria-invalid=${ifDefined(invalid(form, name))} aria-describedby=${ifDefined(describedBy(form, name, options.hint))}
  aria-required=${ifDefined(options.required ? 'true' : undefined)}
  @input=${(event) => form.set(name, event.target.value)}></textarea>`);

/** `choices`: [{value, label}]. One of them is always chosen, so there is nothing to require. */
export const select = (form, name, options) => field(form, name, { ...options, required: true }, html`<select
  id=${idOf(form, name)} name=${name} aria-describedby=${ifDefined(describedBy(form, name, options.hint))}
  aria-invalid=${ifDefined(invalid(form, name))}
  @change=${(event) => form.set(name, event.target.value)}>
  ${options.choices.map(({ value, label }) =>
    html`<option value=${value} ?selected=${String(value) === String(form.draft[name])}>${label}</option>`)}
</select>`);

/** One file; the draft holds the File itself, which no storage could keep. */
export const file = (form, name, options) => field(form, name, options, html`<input
  id=${idOf(form, name)} name=${name} type="file" accept=${ifDefined(options.accept)}
  aria-invalid=${ifDefined(invalid(form, name))} aria-describedby=${ifDefined(describedBy(form, name, options.hint))}
  aria-required=${ifDefined(options.required ? 'true' : undefined)}
  @change=${(event) => form.set(name, event.target.files[0] ?? null)} />`);

/** A yes or no, with what it means below. */
export const tick = (form, name, { label, hint }) => html`<div class="field">
  <label class="yesno"><input type="checkbox" id=${idOf(form, name)} name=${name} .checked=${form.draft[name]}
    aria-describedby=${ifDefined(describedBy(form, name, hint))}
    @change=${(event) => form.set(name, event.target.checked)} /> <span>${label}</span></label>
  ${hintLine(form, name, hint)}
</div>`;

/** A group of native choices under one legend; `id` lets the error summary lead to it. */
export const group = (form, name, { legend, hint, required = true }, content) => html`<fieldset
  id=${idOf(form, name)} class="field ${form.errors[name] ? 'err' : ''}" tabindex="-1"
  aria-describedby=${ifDefined(describedBy(form, name, hint))}>
  <legend>${legend}${optionalMark(required)}</legend>
  ${hintLine(form, name, hint)} ${errorLine(form, name)} ${content}
</fieldset>`;

/** One of a few: [{value, label, note}]. */
export const radios = (form, name, options) => group(form, name, options, html`<div class="picks">
  ${options.choices.map(({ value, label, note }) => html`<label class="pick"><input type="radio"
    name="${idOf(form, name)}-choice" value=${value} .checked=${form.draft[name] === value}
    @change=${() => form.set(name, value)} /> <b>${label}</b>${note ? html`<small>${note}</small>` : nothing}</label>`)}
</div>`);

/** Any of many, in compact form: [{value, label}]. */
export const checks = (form, name, choices) => html`<div class="ticks">
  ${choices.map(({ value, label }) => html`<label class="tick"><input type="checkbox"
    name=${idOf(form, name)} value=${value} .checked=${form.draft[name].includes(value)}
    @change=${(event) => form.toggle(name, value, event.target.checked)} /> <span>${label}</span></label>`)}
</div>`;
