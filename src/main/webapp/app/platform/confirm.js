// One native dialog for every question that has consequences.
import { html, render } from 'lit-html';
import { t } from './i18n.js';

const LIKELY_HEIGHT_PX = 220;

/** Asks; resolves to true only when the person said yes. */
export function confirm({ title, text, yes, danger = false }) {
  const opener = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.setAttribute('aria-describedby', 'ask-text');
  document.body.append(dialog);
  render(body({ title, text, yes, danger, close: (value) => dialog.close(value) }), dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    // Placed before it takes the focus, or the host would scroll to where it is not; once open its
    // height is known.
    placeNear(dialog, opener, LIKELY_HEIGHT_PX);
    dialog.showModal();
    placeNear(dialog, opener, dialog.offsetHeight);
    dialog.scrollIntoView({ block: 'nearest' });
  });
}

const body = ({ title, text, yes, danger, close }) => html`
  <h2 id="ask-title">${title}</h2>
  <p id="ask-text">${text}</p>
  <div class="row">
    <button class="btn ${danger ? 'danger' : 'go'}" type="button" @click=${() => close('yes')}>
      ${yes}
    </button>
    <button class="btn quiet" type="button" autofocus @click=${() => close('no')}>
      ${t('ask.no')}
    </button>
  </div>
`;

// Inside an LMS the frame is as tall as the page, so its middle may be far out of sight: the dialog
// opens where the person was looking.
function placeNear(dialog, opener, height) {
  const at = opener?.getBoundingClientRect();
  if (!at) return;
  const room = window.innerHeight - height - 16;
  const top = Math.max(16, Math.min(at.top - height / 2, room));
  dialog.style.setProperty('margin-top', `${Math.round(top)}px`);
}
