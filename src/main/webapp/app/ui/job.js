// A job on its way: a native progress bar, words beside it, a way to stop it, and what came of it.
import { html, nothing } from 'lit-html';
import { announce } from '../platform/announce.js';
import { when } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { followJob, hasEnded } from '../platform/jobs.js';
import { inlineTrouble } from './trouble.js';

const STATE = {
  WAITING: ['job.waiting', ''],
  RUNNING: ['job.running', 'warn'],
  DONE: ['job.done', 'good'],
  FAILED: ['job.failed', 'bad'],
  CANCELLED: ['job.cancelled', ''],
};

export const jobChip = ({ state }) => html`<span class="chip ${STATE[state][1]}">${t(STATE[state][0])}</span>`;

/** "120 di 600", or only "120" while nobody knows of how many. */
function howFar({ progress: { done, total } }) {
  return total == null ? t('job.doneSoFar', { count: done }) : t('job.doneOf', { done, count: total });
}

export class JobProgress {
  /** `name` says what the job does; `onEnd` hears of its end. */
  constructor(app, { id, name, onEnd = () => {} }) {
    Object.assign(this, { app, id, name, onEnd });
    this.action = new Form(app, id, {});
    this.job = null;
    this.stop = () => {};
  }

  /** Whether one is on its way. */
  get running() {
    return this.job != null && !hasEnded(this.job);
  }

  follow(job) {
    this.stop();
    this.job = job;
    this.app.update();
    if (hasEnded(job)) return;
    this.stop = followJob(this.app.api, job, (next) => this.#take(next), (failure) => {
      this.action.failure = failure;
      this.app.noticed(failure);
      this.app.update();
    });
  }

  #take(job) {
    this.job = job;
    if (hasEnded(job)) {
      announce(t(STATE[job.state][0]));
      this.onEnd(job);
    }
    this.app.update();
  }

  #cancel() {
    return this.action.attempt(async () => {
      this.job = await this.app.api.post(`jobs/${this.job.id}/cancellation`);
    });
  }

  render() {
    const { job, action } = this;
    if (!job) return nothing;
    return html`<div class="job" id=${this.id}>
      <div class="row between"><b id="${this.id}-name">${this.name()}</b>${jobChip(job)}</div>
      ${hasEnded(job) ? this.#ended() : this.#running()}
      ${inlineTrouble(action.failure)}</div>`;
  }

  #running() {
    const { job } = this;
    const { done, total } = job.progress;
    return html`<progress aria-labelledby="${this.id}-name" value=${total == null ? nothing : done} max=${total ?? nothing}></progress>
      <div class="row between"><small>${job.state === 'WAITING' ? t('job.waitingText') : howFar(job)}</small>
      ${job.cancelling
        ? html`<small>${t('job.cancelling')}</small>`
        : html`<button class="btn small" type="button" aria-disabled=${String(this.action.busy)}
            @click=${() => this.#cancel()}>${t('job.cancel')}</button>`}</div>`;
  }

  #ended() {
    const { job } = this;
    return html`${job.endedAt ? html`<p class="small">${t('job.ended', { when: when(job.endedAt) })}</p>` : nothing}
      ${job.error ? html`<p class="error-text">${job.error}</p>` : nothing}`;
  }
}
