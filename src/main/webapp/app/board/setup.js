// How much of the programme is decided, and where to tell people about it: two cards of the board.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { completeness } from '../ui/completeness.js';

const place = (field) => (field === 'publicPage' ? '#/board/promotion' : `#/board/settings/${field}`);

const parts = ({ items }) => items.map(({ field, done, why }) => ({ done, label: why, href: place(field) }));

const setupCard = ({ completeness: measured, started }) => html`<section class="card" aria-labelledby="setup-title">
  <h2 id="setup-title">${t(started ? 'setup.titleStarted' : 'setup.title')}</h2>
  ${started ? nothing : completeness('setup-done', parts(measured))}
  <p class="after"><a class="btn small" href="#/board/settings">${t(started ? 'setup.labels' : 'setup.change')}</a></p>
</section>`;

const tellCard = () => html`<section class="card" aria-labelledby="tell-title">
  <h2 id="tell-title">${t('tell.title')}</h2>
  <p>${t('tell.text')}</p>
  <p class="after"><a class="btn small" href="#/board/promotion">${t('tell.open')}</a></p>
</section>`;

export const setupCards = (page) => html`${setupCard(page)} ${tellCard()}`;

/** The way back from a place of the board. */
export const backToBoard = () => html`<p class="back"><a href="#/board">← ${t('board.back')}</a></p>`;
