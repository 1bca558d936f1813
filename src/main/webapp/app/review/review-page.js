// What somebody's score stands for (LTI submission review): the pair and the meetings held, to be read only.
import { html, nothing } from 'lit-html';
import { moment } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { seenBy } from '../ui/icons.js';
import { nameSides, otherSide, personLine } from '../ui/person.js';
import { empty } from '../ui/states.js';

const progress = ({ held, required }) => html`<svg class="bar" viewBox="0 0 ${required} 12"
  preserveAspectRatio="none" aria-hidden="true"><rect class="p1" width=${Math.min(held, required)} height="12" /></svg>`;

function next({ nextAt, held, required }) {
  if (nextAt) return html`<span class="chip">${t('review.next', { when: moment(nextAt, true) })}</span>`;
  return held >= required
    ? html`<span class="chip good">${t('running.complete')}</span>`
    : html`<span class="chip warn">${t('running.noNext')}</span>`;
}

export class ReviewPage {
  constructor(app) {
    this.app = app;
    this.review = null;
  }

  get title() {
    return this.review ? t(this.#own ? 'review.own' : 'review.title', { person: this.review.person.name }) : t('section.review');
  }

  get subtitle() {
    return this.review?.edition.title ?? '';
  }

  get #own() {
    return this.review.person.id === this.app.me.person?.id;
  }

  async load() {
    this.review = await this.app.api.get(`reviews/${this.app.launch.review}`);
    nameSides(this.review.edition.labels);
  }

  leave() {}

  render() {
    const { pair } = this.review;
    return html`<div class="cols"><div class="stack">
        ${this.#score()} ${pair ? this.#meetings(pair) : this.#unpaired()}
      </div><div class="stack">${this.#people()}</div></div>`;
  }

  #score() {
    const { score, pair } = this.review;
    return html`<section class="card" aria-labelledby="score-title"><h2 id="score-title">${t('review.score')}</h2>
      ${score
        ? html`<p class="figure"><b>${t('record.score', { score: score.given, maximum: score.maximum })}</b>
            ${pair ? html`<small>${t('record.scoreWhy', { count: pair.held, required: pair.required })}</small>` : nothing}</p>
          <p>${score.sentAt ? t('record.sent', { when: moment(score.sentAt, true) }) : t('review.onItsWay')}</p>`
        : html`<p>${t('review.noScore')}</p>`}
      <p class="small">${t('review.counted')}</p></section>`;
  }

  #meetings(pair) {
    return html`<section class="card" aria-labelledby="held-title"><h2 id="held-title">${t('review.meetings')}</h2>
      <div class="progress">${progress(pair)}
      <div class="row between"><b>${t('path.count', { count: pair.held, required: pair.required })}</b>${next(pair)}</div></div>
      ${seenBy(t('running.private'))}</section>`;
  }

  #unpaired() {
    return html`<section class="card">${empty({ title: t('review.unpaired'), text: t('review.unpairedText') })}</section>`;
  }

  #people() {
    const { person, side, pair } = this.review;
    return html`<section class="card" aria-labelledby="pair-title"><h2 id="pair-title">${t(pair ? 'review.pair' : 'review.who')}</h2>
      <div class="stack">${personLine(person, side, { chip: true })}
      ${pair ? personLine(pair.partner, otherSide(side), { chip: true }) : nothing}</div></section>`;
  }
}
