// The programme manager's board: whatever the edition's state asks for next.
import { announce, focusOn } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { Offline } from '../platform/problem.js';
import { editionSpan } from '../ui/edition.js';
import { nameSides } from '../ui/person.js';
import { CourseRoster } from './course-roster.js';
import { CreateEdition } from './create-edition.js';
import { Enrolling } from './enrolling.js';
import { Proposals } from './proposals.js';
import { running } from './running.js';

const TITLE = {
  ENROLLING: 'board.enrolling',
  PAIRING: 'board.pairing',
  RUNNING: 'board.running',
  CLOSED: 'board.closed',
};

// What is not needed every day has a place of its own below the board: "#/board/settings/places".
const PLACES = {
  settings: () => import('./settings-place.js'),
  promotion: () => import('./promotion-place.js'),
};

export class BoardPage {
  constructor(app, place = '') {
    this.app = app;
    this.place = place;
    this.section = null;
    this.completeness = null;
    this.edition = null;
    this.enrolments = [];
    this.run = null;
    this.pairings = [];
    this.topics = [];
    this.action = new Form(app, 'board-action', {});
    this.create = new CreateEdition(this);
    this.enrolling = new Enrolling(this);
    this.proposals = new Proposals(this);
    this.roster = new CourseRoster(this);
  }

  get title() {
    if (!this.edition) return t('board.create');
    if (this.section) return this.section.title;
    return t(this.proposed ? TITLE.PAIRING : TITLE[this.edition.state]);
  }

  get subtitle() {
    return this.edition ? editionSpan(this.edition) : '';
  }

  /** Whether there are proposals that wait for a person to confirm them. */
  get proposed() {
    return this.run?.state === 'PROPOSED' && !this.started;
  }

  get started() {
    return this.edition.state === 'RUNNING' || this.edition.state === 'CLOSED';
  }

  async load() {
    const { api, me } = this.app;
    if (!me.editionId) return this.create.load();
    const edition = `editions/${me.editionId}`;
    [this.edition, this.completeness, this.enrolments, this.run, this.topics] = await Promise.all([
      api.get(edition),
      api.get(`${edition}/completeness`),
      api.get(`${edition}/enrolments`),
      api.get(`${edition}/match-runs/latest`),
      api.get('topics'),
      this.roster.load(),
    ]);
    nameSides(this.edition.labels);
    this.pairings = this.started ? await api.get(`${edition}/pairings`) : [];
    this.proposals.prepare();
    await this.#openPlace();
  }

  async #openPlace() {
    const [name, field] = this.place.split('/');
    if (!Object.hasOwn(PLACES, name)) return;
    if (!this.section) {
      const { default: Place } = await PLACES[name]().catch(() => {
        throw new Offline();
      });
      this.section = new Place(this, field);
    }
    await this.section.load();
  }

  leave() {
    this.roster.leave();
  }

  /** Reads again after an action, says what happened and moves to where the page goes on. */
  async done(message) {
    await this.app.reload();
    announce(message);
    focusOn(document.querySelector('h1'));
  }

  /** Runs the pairing; the same button starts it and starts it again. */
  findPairs() {
    return this.action.attempt(async () => {
      await this.app.api.post(`editions/${this.edition.id}/match-runs`);
      await this.done(t('board.found'));
    });
  }

  topicName(topic) {
    return this.topics.find(({ id }) => id === topic)?.name ?? topic;
  }

  render() {
    if (!this.edition) return this.create.render();
    if (this.section) return this.section.render();
    if (this.started) return running(this);
    return this.proposed ? this.proposals.render() : this.enrolling.render();
  }
}
