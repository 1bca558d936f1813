// Two sides, always: junior amber and round, senior indigo and square. What the sides are called is data of
// the edition, since some companies call the senior "mentor"; shape and hue never change.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';

const SHAPE = { MENTOR: 'j', MENTEE: 's' };
const SIDE = { MENTOR: 'side.mentor', MENTEE: 'side.mentee' };
const LABEL = { MENTOR: 'mentor', MENTEE: 'mentee' };

let labels = {};

/** Takes the names of an edition, {mentor, mentee}; what it does not name keeps its usual name. */
export function nameSides(given) {
  labels = given ?? {};
}

export const otherSide = (side) => (side === 'MENTOR' ? 'MENTEE' : 'MENTOR');
export const shapeOf = (side) => SHAPE[side];
export const sideName = (side) => labels[LABEL[side]]?.trim() || t(SIDE[side]);

/** The same at the start of a line. */
export function sideHead(side) {
  const name = sideName(side);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** What a person is called in a sentence: the given name where the directory has one. */
export const called = (person) => person.givenName ?? person.name;

export const avatar = (person, side, small = false) =>
  html`<span class="who ${SHAPE[side] ?? 'n'} ${small ? 'sm' : ''}" aria-hidden="true">${person.initials}</span>`;

export const sideChip = (side) => html`<span class="chip ${SHAPE[side]}">${sideName(side)}</span>`;

/** "Dati, Torino". */
export const whereabouts = (person) => [person.unit, person.site].filter(Boolean).join(', ');

/** Avatar, name and what else helps to recognise somebody; without a side the avatar takes none. */
export const personLine = (person, side, { chip = false, level = false, small = false } = {}) => html`
  <div class="person">
    ${avatar(person, side, small)}
    <div>
      <b>${person.name}</b> ${chip ? sideChip(side) : nothing}
      <small>
        ${person.title && !level ? html`<span>${person.title}</span>` : nothing}
        ${whereabouts(person) ? html`<span>${whereabouts(person)}</span>` : nothing}
        ${level && person.level != null
          ? html`<span>${t(person.levelDeclared ? 'person.levelDeclared' : 'person.level', { level: person.level })}</span>`
          : nothing}
      </small>
    </div>
  </div>
`;
