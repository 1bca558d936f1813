import { html } from 'lit-html';
import { CourseRoster } from 'app/board/course-roster.js';
import { seenBy } from 'app/ui/icons.js';
import { nameSides, personLine, sideChip } from 'app/ui/person.js';
import { say } from '../say.js';

const giulia = () => ({ name: say('Giulia Conti', 'Giulia Conti'), title: say('Analista dati', 'Data analyst'), unit: say('Dati', 'Data'), site: say('Torino', 'Turin'), level: 2, initials: 'GC' });
const marco = () => ({ name: say('Marco Bellini', 'Marco Bellini'), title: say('Direttore operativo', 'Chief operating officer'), unit: say('Operazioni', 'Operations'), site: say('Milano', 'Milan'), level: 6, initials: 'MB' });

const both = () => html`<div class="stack">${personLine(giulia(), 'MENTOR', { chip: true })} ${personLine(marco(), 'MENTEE', { chip: true })}
  ${personLine(marco(), null, { level: true, small: true })}
  ${personLine({ ...giulia(), levelDeclared: true }, 'MENTOR', { level: true, small: true })}</div>`;

const job = (state, more = {}) => ({ id: 'j1', kind: 'roster', state, cancelling: false, progress: { done: 40, total: null },
  result: null, error: null, endedAt: null, ...more });

const rosterStory = (id, name, more) => ({ id, group: 'People', name,
  answers: { 'GET course-roster': { roster: { id: 'r1', title: 'RM-2026', members: 64, inactive: 1, readAt: '2026-11-21T02:00:00Z', brokeOff: false, job: null, ...more } } },
  make: (app) => new CourseRoster({ app }),
  play: (scene) => scene.load().then(() => scene.page.app.update()) });

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
  rosterStory('roster', 'people of the course', {}),
  rosterStory('roster-reading', 'people of the course, being read', { readAt: null, members: 40, job: job('RUNNING') }),
  rosterStory('roster-broken', 'people of the course, broken off', { brokeOff: true, job: job('FAILED', { endedAt: '2026-11-22T02:00:00Z',
    error: say('L’LMS non ha dato la pagina 3 dell’elenco.', 'The LMS did not give page 3 of the roster.') }) }),
  { id: 'seen', group: 'People', name: 'who sees this', make: () => ({ render: () => seenBy(say('La vedi solo tu.', 'Only you see it.')) }) },
];
