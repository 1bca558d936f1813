// Something to take elsewhere: shown whole, selectable, with a button that copies it.
import { html } from 'lit-html';
import { announce } from '../platform/announce.js';
import { t } from '../platform/i18n.js';

async function copied(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame needs the host's leave for the clipboard; selected text can still be copied the old way.
    field.select();
    return document.execCommand('copy');
  }
}

async function copy(event, text) {
  const pressed = event.currentTarget;
  const done = await copied(text, pressed.closest('.copy').querySelector('input, textarea'));
  announce(t(done ? 'copy.done' : 'copy.byHand'));
  pressed.classList.toggle('done', done);
  setTimeout(() => pressed.classList.remove('done'), 2_000);
}

const button = (label, text) => html`<button class="btn small" type="button"
  @click=${(event) => copy(event, text)}><span class="before">${t('copy.do')}</span><span
  class="after-copy" aria-hidden="true">${t('copy.done')}</span><span class="sr-only"> ${label}</span></button>`;

/** `id` is unique in the page. */
export const copyable = (id, label, text) => html`<div class="copy field">
  <label for=${id}>${label}</label>
  <div class="row"><input id=${id} class="code" readonly translate="no" .value=${text} @focus=${(event) => event.target.select()} />
  ${button(label, text)}</div>
</div>`;

/** Several lines, in the language that they are written in. */
export const copyableText = (id, label, text, lang) => html`<div class="copy field">
  <label for=${id}>${label}</label>
  <textarea id=${id} class="letter" readonly lang=${lang} translate="no" rows=${text.split('\n').length + 2} .value=${text}></textarea>
  <div class="row">${button(label, text)}</div>
</div>`;
