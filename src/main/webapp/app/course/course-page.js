// One step of the course at a time: a module to read and answer, or the pair's agreement to sign.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { brought } from '../platform/launch.js';
import { nameSides } from '../ui/person.js';
import { empty } from '../ui/states.js';
import { AgreementPlace } from './agreement-place.js';
import { courseCard } from './course-card.js';
import { ModulePlace } from './module-place.js';

function placeOf(app, place) {
  if (!place) return null;
  return place === 'agreement' ? new AgreementPlace(app) : new ModulePlace(app, place);
}

export class CoursePage {
  constructor(app, place = '') {
    Object.assign(this, { app, place, home: null, step: placeOf(app, place) });
  }

  get title() {
    return this.step?.title ?? t('course.title');
  }

  get subtitle() {
    return this.home?.edition?.title ?? '';
  }

  async load() {
    const { api, launch } = this.app;
    this.home = brought(launch, 'home') ?? (await api.get('home'));
    nameSides(this.home.edition?.labels);
    if (this.#has) await this.step?.load(this.home);
  }

  leave() {}

  /** Who takes part has the agreement, and the modules of their side. */
  get #has() {
    const { course } = this.home;
    return this.place === 'agreement' || !this.place ? course.length > 0 : course.some(({ module }) => module === this.place);
  }

  render() {
    const back = html`<p class="back"><a href="#/home">← ${t('course.back')}</a></p>`;
    if (this.home.course.length === 0) {
      return html`${back}<section class="card">${empty({ title: t('course.none'), text: t('course.noneText') })}</section>`;
    }
    const missing = html`<section class="card">${empty({ title: t('course.notYours'), text: t('course.notYoursText') })}</section>`;
    return html`${back}<div class="cols">
      <div class="stack">${this.#has ? (this.step?.render() ?? nothing) : missing}</div>
      <div class="stack">${courseCard(this.home, this.place)}</div></div>`;
  }
}
