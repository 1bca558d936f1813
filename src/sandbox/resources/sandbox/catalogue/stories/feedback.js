import { html } from 'lit-html';
import { Offline, Problem, SessionOver } from 'app/platform/problem.js';
import { completeness } from 'app/ui/completeness.js';
import { confirm, openDialog, tell } from 'app/ui/dialog.js';
import { offline, over } from 'app/ui/frame.js';
import { JobProgress } from 'app/ui/job.js';
import { empty, skeleton, working } from 'app/ui/states.js';
import { toast } from 'app/ui/toast.js';
import { inlineTrouble, troublePage } from 'app/ui/trouble.js';
import { say } from '../say.js';

const COURSE = 'https://lms.example.com/course/1';
const still = (render) => () => ({ render });

const job = (state, more = {}) => ({ id: 'j1', kind: 'people-import', state, cancelling: false,
  progress: { done: 120, total: 600 }, result: null, error: null, endedAt: null, ...more });

const jobStory = (id, name, what) => ({ id, group: 'Jobs', name, answers: { 'GET jobs/j1/events': { $never: true } },
  make: (app) => new JobProgress(app, { id, name: () => say('Importazione delle persone', 'Import of people') }),
  play: (scene) => scene.follow(what()) });

const ask = () => confirm({ title: say('Togli la piattaforma?', 'Remove the platform?'),
  text: say('Chi apre Ribalta da lì non potrà più entrare.', 'Whoever opens Ribalta from there can no longer get in.'),
  yes: say('Togli', 'Remove'), danger: true });

const button = (label, press) => html`<button class="btn" type="button" @click=${press}>${label}</button>`;

class Removable {
  constructor(app) {
    this.app = app;
    this.there = true;
  }

  set(there) {
    this.there = there;
    this.app.update();
  }

  remove() {
    this.set(false);
    toast({ text: say('Ruolo tolto.', 'Role removed.'), undo: () => this.set(true), after: '#toast-list' });
  }

  render() {
    return html`<h2 id="toast-list" tabindex="-1">${say('Ruoli', 'Roles')}</h2>${this.there
      ? html`<div class="row between"><span>${say('Facilitatrice', 'Facilitator')}</span>${button(say('Togli il ruolo', 'Remove the role'), () => this.remove())}</div>`
      : html`<p>${say('Nessun ruolo.', 'No role.')}</p>`}`;
  }
}

const parts = (all) => [
  { label: say('Scrivi un obiettivo', 'Write an objective'), done: true, href: '#/a' },
  { label: say('Scegli la data della misura', 'Choose the day of the measure'), done: all, href: '#/b' },
  { label: say('Di’ quanti posti ci sono', 'Say how many places there are'), done: all, href: '#/c' },
];

export const feedback = [
  { id: 'empty', group: 'States', name: 'nothing here yet', make: still(() => empty({ title: say('Ancora nessuna piattaforma', 'No platform yet'),
    text: say('Qui vedrai il tuo LMS. Comincia da lì.', 'Your LMS will be here. Start there.'),
    action: html`<a class="btn go" href="#/x">${say('Collega il tuo LMS', 'Connect your LMS')}</a>` })) },
  { id: 'loading', group: 'States', name: 'on its way', make: still(() => skeleton(4)) },
  { id: 'working', group: 'States', name: 'at work', make: still(() => working(say('Salvo…', 'Saving…'))) },
  { id: 'trouble', group: 'States', name: 'something failed', make: still(() => troublePage(new Problem(500,
    { correlationId: '01JD7F3K9QZ' }), { course: COURSE, retry: () => {} })) },
  { id: 'trouble-offline', group: 'States', name: 'no connection', make: still(() => troublePage(new Offline(), { course: COURSE, retry: () => {} })) },
  { id: 'trouble-over', group: 'States', name: 'session ended', make: still(() => troublePage(new SessionOver(), { course: COURSE })) },
  { id: 'trouble-inline', group: 'States', name: 'beside what failed', make: still(() => inlineTrouble(new Problem(409, {}), () => {})) },
  { id: 'offline', group: 'States', name: 'offline banner', make: still(() => offline(() => {})) },
  { id: 'over', group: 'States', name: 'session ended while writing', make: still(() => over({ course: COURSE })) },
  { id: 'complete-some', group: 'States', name: 'what is missing', make: still(() => completeness('complete-some', parts(false))) },
  { id: 'complete-all', group: 'States', name: 'nothing is missing', make: still(() => completeness('complete-all', parts(true))) },
  jobStory('job-waiting', 'waiting', () => job('WAITING', { progress: { done: 0, total: null } })),
  jobStory('job-running', 'running', () => job('RUNNING')),
  jobStory('job-unknown', 'running, nobody knows how long', () => job('RUNNING', { progress: { done: 120, total: null } })),
  jobStory('job-cancelling', 'being stopped', () => job('RUNNING', { cancelling: true })),
  jobStory('job-done', 'done', () => job('DONE', { endedAt: '2026-11-21T09:42:00Z' })),
  jobStory('job-failed', 'failed', () => job('FAILED', { endedAt: '2026-11-21T09:42:00Z', error: say('Il file è finito a metà.', 'The file ended halfway.') })),
  { id: 'confirm', group: 'Dialogs', name: 'asks before it removes', make: still(() => button(say('Togli…', 'Remove…'), ask)) },
  { id: 'confirm-open', group: 'Dialogs', name: 'the question', alone: true, make: still(() => button(say('Togli…', 'Remove…'), ask)), play: ask },
  { id: 'dialog-open', group: 'Dialogs', name: 'something to read', alone: true, make: still(() => button(say('Leggi', 'Read'), () => {})),
    play: () => tell(say('Messaggio', 'Message'), html`<p>${say('Ciao Giulia, giovedì ci vediamo alle 15.', 'Hello Giulia, see you on Thursday at three.')}</p>`) },
  { id: 'dialog-plain', group: 'Dialogs', name: 'with its own content', make: still(() => button(say('Apri', 'Open'), () => openDialog({
    title: say('Titolo', 'Title'), content: (close) => button(say('Fatto', 'Done'), () => close('done')) }))) },
  { id: 'toast', group: 'Dialogs', name: 'undo after the fact', make: (app) => new Removable(app) },
  { id: 'toast-open', group: 'Dialogs', name: 'the message with its undo', alone: true, make: (app) => new Removable(app), play: (scene) => scene.remove() },
];
