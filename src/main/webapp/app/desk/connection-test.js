// Tries the connection to an LMS, step by step, and says in words what is wrong. What it found holds for
// that moment: whatever changes here takes it off the page.
import { html, nothing } from 'lit-html';
import { announce, focusOn } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { Offline } from '../platform/problem.js';
import { Table } from '../ui/table.js';
import { inlineTrouble } from '../ui/trouble.js';
import { card, code } from './section.js';

const STATE = {
  RUNNING: ['test.running', ''],
  PASSED: ['test.passed', 'good'],
  FAILED: ['test.failed', 'bad'],
  NOT_TRIED: ['test.notTried', 'warn'],
};

const steps = (run) => [...run.steps.values()];
const count = (run, state) => steps(run).filter((step) => step.state === state).length;

function outcome(run) {
  const failed = count(run, 'FAILED');
  const untried = count(run, 'NOT_TRIED');
  if (failed > 0) return t('test.someFailed', { count: failed });
  return untried > 0 ? t('test.someUntried', { count: untried }) : t('test.allFine');
}

export class ConnectionTest {
  constructor(section) {
    this.section = section;
    this.app = section.app;
    this.action = new Form(this.app, 'connection-test', {});
    this.run = null;
    this.table = new Table(this.app, { id: 'connection-steps', name: () => t('test.title'), columns: () => [
      { id: 'step', label: t('test.step'), cell: ({ title }) => html`<b>${title}</b>` },
      { id: 'state', label: t('test.outcome'), cell: ({ state }) => this.#chip(state) },
      { id: 'found', label: t('test.found'), cell: (step) => this.#found(step) },
    ] });
  }

  get busy() {
    return this.action.busy;
  }

  /** Takes what was found off the page, and hears no more of it. */
  clear() {
    this.run?.stop.abort();
    this.run = null;
    this.action.failure = null;
  }

  start(platform) {
    if (this.busy) return Promise.resolve(false);
    this.clear();
    const run = { platform, steps: new Map(), of: 1, at: null, stop: new AbortController() };
    this.run = run;
    this.app.update();
    queueMicrotask(() => focusOn(document.getElementById('connection-test-title')));
    return this.action.attempt(() => this.#follow(run));
  }

  async #follow(run) {
    try {
      await this.section.api.stream(this.section.path(`platforms/${run.platform.id}/connection-tests`), (step) => {
        if (this.run === run) this.#take(run, step);
      }, run.stop.signal, 'POST');
    } catch (failure) {
      if (this.run === run) throw failure;
      return;
    }
    if (this.run !== run) return;
    if (steps(run).length < run.of || count(run, 'RUNNING') > 0) throw new Offline();
    run.at = new Date().toISOString();
    announce(outcome(run));
  }

  #take(run, step) {
    run.of = step.of;
    run.steps.set(step.check, step);
    this.app.update();
  }

  /** A step that still ran when the test broke off has come to nothing. */
  #chip(state) {
    const [words, kind] = STATE[state === 'RUNNING' && !this.busy ? 'NOT_TRIED' : state];
    return html`<span class="chip ${kind}">${t(words)}</span>`;
  }

  #found({ what, next, where, detail }) {
    return html`${what ? html`<p>${what}${next ? html` <b>${next}</b>` : nothing}</p>` : nothing}
      ${where ? html`<p class="small">${t('test.where')} ${where}</p>` : nothing}
      ${detail ? html`<p class="small">${code(detail)}</p>` : nothing}`;
  }

  render() {
    const { run } = this;
    if (!run) return nothing;
    const whole = steps(run).filter(({ state }) => state !== 'RUNNING').length;
    return card('connection-test-title', t('test.of', { issuer: run.platform.issuer }), '', html`
      ${run.at ? html`<p class="lead">${outcome(run)}</p><p class="small">${t('test.at', { when: when(run.at) })}</p>` : nothing}
      ${this.busy
        ? html`<p id="connection-test-name">${t('test.soFar', { done: whole, count: run.of })}</p>
          <progress aria-labelledby="connection-test-name" value=${whole} max=${run.of}></progress>`
        : nothing}
      ${inlineTrouble(this.action.failure, this.busy ? null : () => this.start(run.platform))}
      ${run.steps.size > 0 ? this.table.render(steps(run)) : nothing}`);
  }
}
