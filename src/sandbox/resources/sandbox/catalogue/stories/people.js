import { html } from 'lit-html';
import { seenBy } from 'app/ui/icons.js';
import { nameSides, personLine, sideChip } from 'app/ui/person.js';
import { say } from '../say.js';

const giulia = () => ({ name: say('Giulia Conti', 'Giulia Conti'), title: say('Analista dati', 'Data analyst'), unit: say('Dati', 'Data'), site: say('Torino', 'Turin'), level: 2, initials: 'GC' });
const marco = () => ({ name: say('Marco Bellini', 'Marco Bellini'), title: say('Direttore operativo', 'Chief operating officer'), unit: say('Operazioni', 'Operations'), site: say('Milano', 'Milan'), level: 6, initials: 'MB' });

const both = () => html`<div class="stack">${personLine(giulia(), 'MENTOR', { chip: true })} ${personLine(marco(), 'MENTEE', { chip: true })}
  ${personLine(marco(), null, { level: true, small: true })}</div>`;

function renamed() {
  nameSides({ mentor: say('guida', 'guide'), mentee: say('esploratrice', 'explorer') });
  const shown = html`<p>${sideChip('MENTOR')} ${sideChip('MENTEE')}</p>`;
  // Evaluated now: the names are the edition's, and the next story has another.
  nameSides(null);
  return shown;
}

export const people = [
  { id: 'people', group: 'People', name: 'the two sides', make: () => ({ render: both }) },
  { id: 'people-labels', group: 'People', name: 'sides as the programme names them', make: () => ({ render: renamed }) },
  { id: 'seen', group: 'People', name: 'who sees this', make: () => ({ render: () => seenBy(say('La vedi solo tu.', 'Only you see it.')) }) },
];
