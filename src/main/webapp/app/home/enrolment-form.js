// Enrolment: which side, what one gives and wants, when one can meet.
import { html, nothing } from 'lit-html';
import { Form } from '../platform/form.js';
import { language, languageName, t } from '../platform/i18n.js';
import { Problem } from '../platform/problem.js';
import { checks, group, input, radios, select, textarea } from '../ui/field.js';
import { formOf } from '../ui/form.js';
import { levels } from '../ui/level.js';
import { sideName } from '../ui/person.js';
import { availabilityGrid } from './availability.js';

const LANGUAGES = ['it', 'en', 'fr', 'de', 'es'];
const MOST_INTERESTS = 10;
const LONGEST_EXPECTATIONS = 500;
// Where the ranks of most companies divide; the person has the last word.
const HIGHEST_JUNIOR_LEVEL = 3;

function likelySide(person) {
  if (person?.level == null) return '';
  return person.level <= HIGHEST_JUNIOR_LEVEL ? 'MENTOR' : 'MENTEE';
}

/** Whether only the person knows their level: nobody does yet, or it is their own word. */
export const asksLevel = (person) => person != null && (person.level == null || person.levelDeclared);

const interestsOf = (text) => [...new Set(text.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean))];

export class EnrolmentForm {
  constructor(page) {
    this.page = page;
    this.form = new Form(page.app, 'enrolment', {
      side: likelySide(page.app.me.person),
      level: page.app.me.person?.level ?? '',
      offers: [],
      wants: [],
      interests: '',
      languages: [language()],
      availability: [],
      digitalLevel: '',
      expectations: '',
    });
  }

  prepare() {
    const { topics, home } = this.page;
    const chosen = home.edition?.topics ?? [];
    this.topics = chosen.length > 0 ? topics.filter(({ id }) => chosen.includes(id)) : topics;
    this.levels = this.page.levels;
  }

  render() {
    return html`<section class="card">
      <h2>${t('enrol.title')}</h2>
      <p>${t('enrol.lead')}</p>
      ${formOf(this.form, {
        submit: (event) => this.#submit(event),
        content: this.#fields(),
        send: t('enrol.send'),
        seen: t('enrol.seen'),
      })}
    </section>`;
  }

  #fields() {
    const { form } = this;
    return html`${asksLevel(this.page.app.me.person) ? this.#level() : nothing} ${this.#side()}
      ${form.draft.side === 'MENTEE' ? [this.#wants(), this.#offers()] : [this.#offers(), this.#wants()]}
      ${input(form, 'interests', { label: t('enrol.interests'), hint: t('enrol.interestsHint'), maxlength: 300 })}
      ${group(form, 'languages', { legend: t('enrol.languages') },
        checks(form, 'languages', LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))))}
      ${group(form, 'availability', { legend: t('enrol.availability'), hint: t('enrol.availabilityHint') },
        availabilityGrid(form))}
      ${radios(form, 'digitalLevel', { legend: t('enrol.digital'), hint: t('enrol.digitalHint'), choices: levels(), required: false })}
      ${textarea(form, 'expectations', { label: t('enrol.expectations'), hint: t('enrol.expectationsHint'),
        maxlength: LONGEST_EXPECTATIONS, rows: 3 })}`;
  }

  #level() {
    return select(this.form, 'level', {
      label: t('enrol.level'),
      hint: t('enrol.levelHint'),
      choices: [{ value: '', label: t('enrol.levelChoose') }, ...this.levels.map(({ level, name }) => (
        { value: level, label: name }))],
    });
  }

  #side() {
    const known = likelySide(this.page.app.me.person) !== '';
    return radios(this.form, 'side', {
      legend: t('enrol.side'),
      hint: known ? t('enrol.sideHint') : '',
      choices: [
        { value: 'MENTOR', label: t('enrol.mentor'), note: t('enrol.mentorNote', { label: sideName('MENTOR') }) },
        { value: 'MENTEE', label: t('enrol.mentee'), note: t('enrol.menteeNote', { label: sideName('MENTEE') }) },
      ],
    });
  }

  // What a junior gives and a senior wants is mostly digital, what flows back mostly business.
  #offers() {
    const legend = t('enrol.offers');
    return this.#picker('offers', legend, this.form.draft.side === 'MENTEE' ? 'BUSINESS' : 'DIGITAL');
  }

  #wants() {
    const legend = t('enrol.wants');
    return this.#picker('wants', legend, this.form.draft.side === 'MENTEE' ? 'DIGITAL' : 'BUSINESS');
  }

  #picker(name, legend, firstGroup) {
    const groups = [...new Set(this.topics.map((topic) => topic.group))].sort((a, b) =>
      Number(b === firstGroup) - Number(a === firstGroup));
    return group(this.form, name, { legend }, groups.map((each) => {
      const topics = this.topics.filter((topic) => topic.group === each);
      return html`<div role="group" aria-label=${topics[0].groupName}>
        <p class="sublabel" aria-hidden="true">${topics[0].groupName}</p>
        ${checks(this.form, name, topics.map(({ id, name: label }) => ({ value: id, label })))}
      </div>`;
    }));
  }

  #check(draft) {
    const errors = {};
    if (asksLevel(this.page.app.me.person) && !draft.level) errors.level = t('enrol.levelMissing');
    if (!draft.side) errors.side = t('enrol.sideMissing');
    if (draft.offers.length === 0) errors.offers = t('enrol.offersMissing');
    if (draft.wants.length === 0) errors.wants = t('enrol.wantsMissing');
    if (interestsOf(draft.interests).length > MOST_INTERESTS) {
      errors.interests = t('enrol.interestsTooMany', { count: MOST_INTERESTS });
    }
    if (draft.languages.length === 0) errors.languages = t('enrol.languagesMissing');
    if (draft.availability.length === 0) errors.availability = t('enrol.availabilityMissing');
    return errors;
  }

  #submit(event) {
    const { app, home } = this.page;
    return this.form.submit(event, (draft) => this.#check(draft), async (draft) => {
      try {
        await app.api.post(`editions/${home.edition.id}/enrolments`, {
          ...draft,
          interests: interestsOf(draft.interests),
          digitalLevel: draft.digitalLevel || null,
          expectations: draft.expectations.trim() || null,
          level: asksLevel(app.me.person) ? Number(draft.level) : null,
        });
      } catch (failure) {
        // A second click, or a retry after a lost answer: the first one went through, so all is well.
        if (!(failure instanceof Problem) || failure.slug !== 'already-enrolled') throw failure;
      }
      await this.page.done(t('enrol.done'));
    });
  }
}
