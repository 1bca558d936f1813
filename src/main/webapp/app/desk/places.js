// Where one can go in the desk: beside the page where there is room, folded above it where there is not.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';

const GROUPS = [
  ['desk.groupConnect', { platforms: 'desk.platforms', directory: 'desk.directory', imports: 'desk.imports' }],
  ['desk.groupPeople', { recognition: 'desk.recognition', people: 'desk.people', 'sign-in': 'desk.signIn' }],
  ['desk.groupWatch', { outbox: 'desk.outbox', scores: 'desk.scores', audit: 'desk.audit', health: 'desk.health' }],
  ['desk.groupSystem', { tenant: 'desk.tenant', keys: 'desk.keys', settings: 'desk.settings' }],
];

const link = (place, key, current) => html`<li><a href="#/desk${place ? `/${place}` : ''}"
  aria-current=${place === current ? 'page' : nothing}>${t(key)}</a></li>`;

const list = (current) => html`<div class="places-list"><ul>${link('', 'desk.overview', current)}</ul>
  ${GROUPS.map(([title, places]) => html`<h2>${t(title)}</h2>
    <ul>${Object.entries(places).map(([place, key]) => link(place, key, current))}</ul>`)}</div>`;

// Once a place is chosen the list has done its work.
function foldAway(event) {
  if (event.target.closest('a')) event.currentTarget.open = false;
}

export const deskPlaces = (current) => html`<nav class="card places places-wide" aria-label=${t('desk.places')}>${list(current)}</nav>
  <nav class="card places-fold" aria-label=${t('desk.places')}><details @click=${foldAway}><summary>${t('desk.places')}</summary>${list(current)}</details></nav>`;
