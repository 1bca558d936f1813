// How much of the programme is decided, and where to tell people about it: two cards of the board.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { completeness } from '../ui/completeness.js';

const place = (field) => (field === 'publicPage' ? '#/board/promotion' : `#/board/settings/${field}`);

const parts = ({ items }) => items.map(({ field, done, why }) => ({ done, label: why, href: place(field) }));

/** What is decided and what is missing, each thing with the way to its field. */
export const readiness = ({ completeness: measured }, more = nothing) => html`<section class="card" aria-labelledby="setup-title">
  <h2 id="setup-title">${t('setup.title')}</h2>
  ${completeness('setup-done', parts(measured))} ${more}
</section>`;

const words = (more) => html`<section class="card" aria-labelledby="setup-title">
  <h2 id="setup-title">${t('setup.titleStarted')}</h2>${more}
</section>`;

const toSettings = (key) => html`<p class="after"><a class="btn small" href="#/board/settings">${t(key)}</a></p>`;

const setupCard = (page) =>
  page.started ? words(toSettings('setup.labels')) : readiness(page, toSettings('setup.change'));

const tellCard = () => html`<section class="card" aria-labelledby="tell-title">
  <h2 id="tell-title">${t('tell.title')}</h2>
  <p>${t('tell.text')}</p>
  <p class="after"><a class="btn small" href="#/board/promotion">${t('tell.open')}</a></p>
</section>`;

export const setupCards = (page) => html`${setupCard(page)} ${tellCard()}`;

/** The way back from a place of the board. */
export const backToBoard = () => html`<p class="back"><a href="#/board">← ${t('board.back')}</a></p>`;
