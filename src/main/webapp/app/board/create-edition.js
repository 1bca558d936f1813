// The first edition, from a template: three choices, sensible already.
import { html, nothing } from 'lit-html';
import { fromDay, monthsAfter, toDay } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input, radios } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { LABEL_ALIASES, labelDraft, labelErrors, labelFields, labelsOf } from './role-labels.js';

const FAVOURITE = 'digital-skills';
const LONGEST_TITLE = 120;
const CADENCE = { MONTHLY: 'cadence.monthly', FORTNIGHTLY: 'cadence.fortnightly' };

export class CreateEdition {
  constructor(page) {
    this.page = page;
    this.templates = [];
    this.form = new Form(page.app, 'edition', { template: '', title: '', startsOn: '', endsOn: '', ...labelDraft() }, LABEL_ALIASES);
  }

  get template() {
    return this.templates.find(({ id }) => id === this.form.draft.template);
  }

  async load() {
    this.templates = await this.page.app.api.get('templates');
    const chosen = this.templates.find(({ id }) => id === FAVOURITE) ?? this.templates[0];
    if (chosen && !this.form.draft.template) this.#choose(chosen);
  }

  #choose(template) {
    const today = new Date();
    const startsOn = toDay(today);
    this.form.draft = {
      template: template.id,
      title: `${template.title} ${today.getFullYear()}`,
      startsOn,
      endsOn: monthsAfter(startsOn, template.months),
      ...labelDraft(),
    };
  }

  render() {
    const { form, template } = this;
    if (!template) return html`<section class="card next"><h2>${t('create.noTemplates')}</h2></section>`;
    return html`<div class="cols"><section class="card">
      <h2>${t('create.title')}</h2>
      <p>${t('create.lead')}</p>
      ${formOf(form, { submit: (event) => this.#submit(event), content: this.#fields(template), send: t('create.send') })}
      <p class="small after">${t('create.then')}</p>
    </section>${this.#about(template)}</div>`;
  }

  #fields(template) {
    const { form } = this;
    return html`${this.templates.length > 1 ? this.#templates() : nothing}
      ${input(form, 'title', { label: t('create.name'), maxlength: LONGEST_TITLE, required: true })}
      <div class="beside">
        ${input(form, 'startsOn', { label: t('create.startsOn'), type: 'date', required: true })}
        ${input(form, 'endsOn', { label: t('create.endsOn'), type: 'date', min: form.draft.startsOn,
          required: true, hint: t('create.endsHint', { count: template.months }) })}
      </div>
      ${labelFields(form)}`;
  }

  #templates() {
    return radios(this.form, 'template', {
      legend: t('create.template'),
      choices: this.templates.map(({ id, title, summary }) => ({ value: id, label: title, note: summary })),
    });
  }

  #about(template) {
    const { objective } = template;
    return html`<section class="card" aria-labelledby="about-title">
      <h2 id="about-title">${template.title}</h2>
      <p>${template.summary}</p>
      ${objective ? html`<p>${t('objective.success')}: <b>${objective.success}</b></p>` : nothing}
      <p class="row"><span class="chip">${t('create.months', { count: template.months })}</span>
        <span class="chip">${t('create.meetings', { count: template.meetings })}</span>
        <span class="chip">${t(CADENCE[template.cadence])}</span></p>
    </section>`;
  }

  #check(draft) {
    const errors = labelErrors(draft);
    if (!draft.title.trim()) errors.title = t('create.nameMissing');
    if (!draft.startsOn) errors.startsOn = t('create.startMissing');
    if (!draft.endsOn) errors.endsOn = t('create.endMissing');
    else if (draft.startsOn && fromDay(draft.endsOn) <= fromDay(draft.startsOn)) {
      errors.endsOn = t('create.endBeforeStart');
    }
    return errors;
  }

  #submit(event) {
    const { app } = this.page;
    return this.form.submit(event, (draft) => this.#check(draft), async (draft) => {
      const edition = await app.api.post('editions', {
        template: draft.template,
        title: draft.title.trim(),
        startsOn: draft.startsOn,
        endsOn: draft.endsOn,
        labels: labelsOf(draft),
      });
      app.me.editionId = edition.id;
      await this.page.done(t('create.done'));
    });
  }
}
