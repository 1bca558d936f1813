// Native dialogs: focus goes in, stays in and comes back; Escape closes. One for every question that has
// consequences, one for whatever needs a form of its own.
import { html, nothing, render } from 'lit-html';
import { t } from '../platform/i18n.js';
import { topBeside } from './place.js';

const LIKELY_HEIGHT_PX = 220;
let opened = 0;

/**
 * Opens a dialog and returns {draw, close, closed}: `content(close)` makes what is inside, `draw` makes it
 * again, `closed` resolves to the value it was closed with ('' after Escape).
 */
export function openDialog({ title, content, described = false }) {
  const opener = document.activeElement;
  opened += 1;
  const name = `dialog-${opened}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', `${name}-title`);
  if (described) dialog.setAttribute('aria-describedby', `${name}-text`);
  document.body.append(dialog);
  const close = (value = '') => dialog.close(value);
  const draw = () => render(html`<h2 id="${name}-title">${title}</h2>${content(close, `${name}-text`)}`, dialog);
  draw();
  const closed = new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
  show(dialog, opener);
  return { draw, close, closed };
}

function show(dialog, opener) {
  // Placed before it takes the focus, or the host would scroll to where it is not; once open its
  // height is known.
  const place = (height) => dialog.style.setProperty('margin-top', `${topBeside(opener, height)}px`);
  place(LIKELY_HEIGHT_PX);
  dialog.showModal();
  place(dialog.offsetHeight);
  dialog.scrollIntoView({ block: 'nearest' });
}

/** Asks; resolves to true only when the person said yes. */
export async function confirm({ title, text, yes, danger = false }) {
  const { closed } = openDialog({ title, described: true, content: (close, id) => html`<p id=${id}>${text}</p>
    <div class="row">
      <button class="btn ${danger ? 'danger' : 'go'}" type="button" @click=${() => close('yes')}>${yes}</button>
      <button class="btn quiet" type="button" autofocus @click=${() => close('no')}>${t('ask.no')}</button>
    </div>` });
  return (await closed) === 'yes';
}

/** Shows something to read, with one button to close it. */
export function tell(title, content) {
  return openDialog({ title, content: (close) => html`${content ?? nothing}
    <div class="row"><button class="btn" type="button" @click=${() => close()}>${t('ask.close')}</button></div>` });
}
