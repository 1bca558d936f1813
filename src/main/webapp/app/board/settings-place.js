// The settings of the edition: everything before it starts, afterwards only what the roles are called.
import { html, nothing } from 'lit-html';
import { dayName } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { listOf, t } from '../platform/i18n.js';
import { Problem } from '../platform/problem.js';
import { objectiveCard } from '../ui/edition.js';
import { checks, group, input, select, textarea } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { toast } from '../ui/toast.js';
import { MilestoneColumns } from './milestone-columns.js';
import { labelDraft, labelErrors, labelFields, labelsOf } from './role-labels.js';
import { ALIASES, FIELD_OF, differing, draftOf, errorsOf, requestOf } from './settings-draft.js';
import { backToBoard, readiness } from './setup.js';

const LONGEST_TITLE = 120;
const LONGEST_SENTENCE = 500;
const CADENCE = { MONTHLY: 'cadence.monthly', FORTNIGHTLY: 'cadence.fortnightly' };
const NAMES = {
  title: 'create.name', goal: 'plan.goal', success: 'plan.success', method: 'plan.method',
  measurement: 'plan.measurement', baselineOn: 'plan.baseline', startsOn: 'create.startsOn',
  endsOn: 'create.endsOn', cadence: 'plan.cadence', meetings: 'plan.meetings', places: 'plan.places',
  topics: 'plan.topics', mentor: 'labels.mentor', mentee: 'labels.mentee',
};
const DAYS = ['startsOn', 'endsOn', 'baselineOn'];

/** Goes to the field that somebody followed a link to, once the page stands and has taken the focus. */
function goTo(field) {
  if (!field) return;
  setTimeout(() => {
    const place = document.getElementById(`settings-${FIELD_OF[field] ?? field}`);
    (place?.matches('fieldset') ? place.querySelector('input') : place)?.focus();
  });
}

export default class SettingsPlace {
  constructor(page, field) {
    Object.assign(this, { page, field, theirs: null, milestones: new MilestoneColumns(page) });
  }

  get title() {
    return t('plan.title');
  }

  load() {
    const { app, edition, started } = this.page;
    this.form ??= started
      ? new Form(app, 'labels', labelDraft(edition.labels))
      : new Form(app, 'settings', draftOf(edition), ALIASES);
    goTo(this.field);
    this.field = '';
  }

  render() {
    const { started } = this.page;
    return html`${backToBoard()}<div class="cols">
      <div class="stack">${started ? this.#labels() : this.#everything()} ${this.milestones.render()}</div>
      <div class="stack">${started ? objectiveCard(this.page.edition) : readiness(this.page)}</div>
    </div>`;
  }

  #labels() {
    return html`<section class="card" aria-labelledby="labels-title"><h2 id="labels-title">${t('labels.title')}</h2>
      <p class="help">${t('labels.help')}</p>
      ${formOf(this.form, { submit: (event) => this.#rename(event), content: labelFields(this.form), send: t('plan.save') })}
    </section>`;
  }

  #everything() {
    return formOf(this.form, {
      kind: 'stack',
      submit: (event) => this.#save(event),
      content: html`${this.#aim()} ${this.#time()} ${this.#people()} ${this.#changes()}`,
      send: t('plan.save'),
      seen: t('plan.seen'),
    });
  }

  #aim() {
    const { form } = this;
    const sentence = (name, hint) => textarea(form, name, {
      label: t(NAMES[name]), hint, maxlength: LONGEST_SENTENCE, required: true });
    return html`<section class="card" aria-labelledby="aim-title"><h2 id="aim-title">${t('plan.aim')}</h2>
      ${input(form, 'title', { label: t(NAMES.title), maxlength: LONGEST_TITLE, required: true })}
      ${input(form, 'goal', { label: t(NAMES.goal), hint: t('plan.goalHint'), maxlength: LONGEST_TITLE, required: true })}
      ${sentence('success', t('plan.successHint'))} ${sentence('method')} ${sentence('measurement')}
      ${input(form, 'baselineOn', { label: t(NAMES.baselineOn), type: 'date', max: form.draft.startsOn,
        hint: t('plan.baselineHint'), required: true })}
    </section>`;
  }

  #time() {
    const { form } = this;
    return html`<section class="card" aria-labelledby="time-title"><h2 id="time-title">${t('plan.time')}</h2>
      <div class="beside">
        ${input(form, 'startsOn', { label: t(NAMES.startsOn), type: 'date', required: true })}
        ${input(form, 'endsOn', { label: t(NAMES.endsOn), type: 'date', min: form.draft.startsOn, required: true })}
      </div>
      <div class="beside">
        ${select(form, 'cadence', { label: t(NAMES.cadence),
          choices: Object.entries(CADENCE).map(([value, key]) => ({ value, label: t(key) })) })}
        ${input(form, 'meetings', { label: t(NAMES.meetings), type: 'number', min: 1, required: true })}
      </div>
    </section>`;
  }

  #people() {
    const { form, page } = this;
    return html`<section class="card" aria-labelledby="people-title"><h2 id="people-title">${t('plan.people')}</h2>
      ${input(form, 'places', { label: t(NAMES.places), type: 'number', min: 2, hint: t('plan.placesHint') })}
      ${labelFields(form)}
      ${group(form, 'topics', { legend: t(NAMES.topics), hint: t('plan.topicsHint'), required: false },
        checks(form, 'topics', page.topics.map(({ id, name }) => ({ value: id, label: name }))))}
    </section>`;
  }

  /** What somebody else decided meanwhile, beside what was typed here. */
  #changes() {
    const { theirs, form } = this;
    const names = theirs ? differing(form.draft, theirs) : [];
    if (names.length === 0) return nothing;
    return html`<section class="notice warn" aria-labelledby="changes-title"><div>
      <p class="lead" id="changes-title">${t('plan.theirs')}</p>
      <ul>${names.map((name) => html`<li>${t(NAMES[name])}: <b>${this.#inWords(name)}</b></li>`)}</ul></div>
      <button class="btn" type="button" @click=${() => this.#takeTheirs()}>${t('plan.takeTheirs')}</button>
    </section>`;
  }

  #inWords(name) {
    const value = this.theirs[name];
    if (DAYS.includes(name)) return dayName(value);
    if (name === 'cadence') return t(CADENCE[value]);
    if (name === 'topics') return value.length > 0 ? listOf(value.map((id) => this.page.topicName(id))) : t('plan.allTopics');
    return value === '' ? '–' : value;
  }

  #takeTheirs() {
    this.form.clear(this.theirs);
    this.theirs = null;
    this.page.app.update();
  }

  #save(event) {
    return this.#send(event, errorsOf, 'settings', (draft) => requestOf(draft, this.page.edition.version));
  }

  #rename(event) {
    return this.#send(event, labelErrors, 'labels', (draft) => ({ ...labelsOf(draft), version: this.page.edition.version }));
  }

  #send(event, check, what, request) {
    const { app, edition } = this.page;
    return this.form.submit(event, check, async (draft) => {
      try {
        await app.api.put(`editions/${edition.id}/${what}`, request(draft));
      } catch (failure) {
        await this.#lookAgain(failure);
        throw failure;
      }
      this.form = null;
      this.theirs = null;
      await app.reload();
      toast({ text: t('plan.saved'), after: 'h1' });
    });
  }

  /** Somebody was faster: from now on what they decided is known, and saving again is deliberate. */
  async #lookAgain(failure) {
    if (!(failure instanceof Problem) || failure.slug !== 'edition-changed') return;
    this.page.edition = await this.page.app.api.get(`editions/${this.page.edition.id}`);
    this.theirs = this.page.started ? null : draftOf(this.page.edition);
  }
}
