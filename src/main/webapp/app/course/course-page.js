// One step of the course at a time: a module to read and answer, or the pair's agreement to sign.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
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
    this.home = await this.app.api.get('home');
    nameSides(this.home.edition?.labels);
    if (this.home.course.length > 0) await this.step?.load(this.home);
  }

  leave() {}

  render() {
    const back = html`<p class="back"><a href="#/home">← ${t('course.back')}</a></p>`;
    if (this.home.course.length === 0) {
      return html`${back}<section class="card">${empty({ title: t('course.none'), text: t('course.noneText') })}</section>`;
    }
    return html`${back}<div class="cols">
      <div class="stack">${this.step?.render() ?? nothing}</div>
      <div class="stack">${courseCard(this.home, this.place)}</div></div>`;
  }
}
