// A module: some minutes of reading, then a few answers that complete it. They are the reader's alone.
import { html, nothing } from 'lit-html';
import { dayName, dayOf } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { textarea } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { toast } from '../ui/toast.js';

const LONGEST_ANSWER = 2000;

const section = ({ title, minutes, text }) => html`<section class="reading">
  <h2>${title}</h2><small>${t('course.minutes', { count: minutes })}</small>
  ${text.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`;

const answersOf = ({ questions, answers }) =>
  Object.fromEntries(questions.map(({ id }) => [id, answers[id] ?? '']));

const aliasesOf = ({ questions }) => Object.fromEntries(questions.map(({ id }) => [`answers/${id}`, id]));

const errorsOf = (draft) => Object.fromEntries(Object.entries(draft)
  .map(([id, text], index) => [id, text.trim() ? null : t('course.answerMissing', { number: index + 1 })])
  .filter(([, missing]) => missing));

export class ModulePlace {
  constructor(app, key) {
    Object.assign(this, { app, key, module: null });
  }

  get title() {
    return this.module?.progress.title ?? t('course.title');
  }

  get #address() {
    return `modules/${this.key}`;
  }

  async load() {
    this.module = await this.app.api.get(this.#address);
    this.form ??= new Form(this.app, `module-${this.key}`, answersOf(this.module), aliasesOf(this.module));
  }

  render() {
    const { lead, sections } = this.module;
    return html`<article class="card"><p class="lead">${lead}</p>${sections.map(section)}</article>${this.#activity()}`;
  }

  #activity() {
    const { progress } = this.module;
    if (!progress.open) {
      return html`<section class="card next"><h2>${t('course.notYet')}</h2>
        <p>${progress.opensOn ? t('course.opensText', { day: dayName(progress.opensOn) }) : t('course.opensLater')}</p></section>`;
    }
    const done = progress.completedAt;
    return html`<section class="card ${done ? '' : 'next'}" aria-labelledby="activity-title">
      <div class="row between"><h2 id="activity-title">${t('course.yourTurn')}</h2>
        ${done ? html`<span class="chip good">${t('course.doneOn', { day: dayOf(done) })}</span>` : nothing}</div>
      <p>${t(done ? 'course.changeText' : 'course.yourTurnText')}</p>
      ${formOf(this.form, {
        submit: (event) => this.#submit(event),
        content: this.#questions(),
        send: t(done ? 'course.save' : 'course.complete'),
        seen: t('course.seen'),
      })}</section>`;
  }

  #questions() {
    return this.module.questions.map(({ id, text, hint }, index) => textarea(this.form, id, {
      label: `${index + 1}. ${text}`, hint, maxlength: LONGEST_ANSWER, rows: 3, required: true }));
  }

  #submit(event) {
    return this.form.submit(event, errorsOf, async (answers) => {
      const first = !this.module.progress.completedAt;
      await this.app.api.put(`${this.#address}/answers`, { answers });
      await this.app.reload();
      toast({ text: t(first ? 'course.completed' : 'course.saved'), after: 'h1' });
    });
  }
}
