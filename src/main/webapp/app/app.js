// One page at a time: opens what the address asks for, keeps it drawn, and says what went wrong.
import { html, render } from 'lit-html';
import { announce, focusOn } from './platform/announce.js';
import { useZone } from './platform/dates.js';
import { speak, t } from './platform/i18n.js';
import { courseAddress } from './platform/launch.js';
import { Offline, SessionOver } from './platform/problem.js';
import { currentRoute, startRouter } from './platform/router.js';
import { pageFor, sectionsOf, startOf } from './routes.js';
import { frame } from './ui/frame.js';
import { skeleton } from './ui/states.js';
import { troublePage } from './ui/trouble.js';

const SOON_MS = 300;
const SIGN_IN = new URL('../admin/', import.meta.url).href;

const waiting = { title: '', subtitle: '', leave() {} };
export class App {
  constructor(launch, api, root = document.getElementById('app')) {
    this.launch = launch;
    this.api = api;
    this.root = root;
    this.me = launch.me ?? null;
    this.page = waiting;
    this.failure = null;
    this.state = { loading: true, over: false, offline: false };
  }

  get sections() {
    return sectionsOf(this.launch, this.me?.roles ?? []);
  }

  get start() {
    return startOf(this.launch, this.sections);
  }

  get course() {
    return courseAddress(this.launch.returnUrl, this.me?.platform?.returnUrl);
  }

  /** Where to sign in again, for whoever came through our own door. */
  get signIn() {
    return this.me?.source === 'ADMIN' ? (this.launch.reopen ?? SIGN_IN) : null;
  }

  /** Asks who is here unless the launch said; then the address says which page to open. */
  async boot() {
    this.failure = null;
    try {
      this.me ??= await this.api.get('me');
      useZone(this.me.timeZone);
      startRouter((route) => this.open(route));
    } catch (failure) {
      this.#show(failure);
    }
  }

  async open({ page, place, query }) {
    const first = !this.ready;
    this.page.leave();
    this.page = waiting;
    this.ready = false;
    this.route = page || this.start;
    const opening = (this.opening = Symbol(this.route));
    this.waited = false;
    const soon = setTimeout(() => this.#wait(first), SOON_MS);
    try {
      const Page = await pageFor(this.route, this.sections);
      if (this.opening !== opening) return;
      this.page = new Page(this, place, query);
      await this.reload();
    } catch (failure) {
      if (this.opening === opening) this.#show(failure);
    } finally {
      clearTimeout(soon);
    }
    // Whoever saw it coming may have scrolled or be pressing something by now: nothing moves under the finger.
    if (!first && this.opening === opening) focusOn(this.root.querySelector('h1'), { preventScroll: this.waited });
  }

  // What takes long enough to be noticed is shown as on its way.
  #wait(first) {
    this.waited = true;
    this.slow = true;
    this.state.loading = true;
    this.failure = null;
    announce(t('state.loading'));
    this.draw();
    this.slow = false;
    if (!first) this.root.querySelector('h1').scrollIntoView({ block: 'nearest' });
  }

  /** Reads the page again; a failure takes its place, with a way to retry. */
  async reload() {
    const { page } = this;
    this.failure = null;
    this.state.loading = true;
    try {
      await page.load();
    } catch (failure) {
      this.failure = failure;
      this.noticed(failure);
    }
    if (page === this.page) this.#show(this.failure);
  }

  #show(failure) {
    this.failure = failure;
    this.state.loading = false;
    this.ready = true;
    this.draw();
  }

  /** Lets the whole page know about a failure that is not only the form's. */
  noticed(failure) {
    this.state.over ||= failure instanceof SessionOver;
  }

  /** The browser says whether there is a network at all. */
  network(there) {
    if (this.state.offline && there) announce(t('offline.back'));
    this.state.offline = !there;
    if (there && this.failure instanceof Offline) this.retry();
    else this.update();
  }

  /** Draws once for any number of changes. */
  async update() {
    if (this.pending || !this.ready) return;
    this.pending = true;
    await null;
    this.pending = false;
    this.draw();
  }

  /** Draws the page; one that cannot be drawn gives way to an explanation. */
  draw() {
    try {
      this.#paint();
    } catch (failure) {
      if (this.failure) throw failure;
      console.error(failure);
      this.failure = failure;
      this.#paint();
    }
  }

  #paint() {
    const { failure } = this;
    const page = failure ? { title: t('trouble.title'), subtitle: '' } : this.page;
    const title = this.slow ? t('state.title') : page.title;
    document.title = t('document.title', { page: title });
    if (this.root.hasAttribute('aria-busy')) {
      this.root.removeAttribute('aria-busy');
      this.root.replaceChildren();
    }
    const { course, signIn } = this;
    render(frame({
      page: { title, subtitle: this.slow ? '' : page.subtitle },
      sections: this.sections,
      route: this.route,
      back: { course, signIn },
      state: { ...this.state, over: this.state.over && !failure },
      content: this.#content(),
      choose: (code) => this.choose(code),
      retry: () => this.retry(),
      signOut: signIn ? () => this.signOut() : null,
    }), this.root);
  }

  #content() {
    const { page, slow, failure, course, signIn } = this;
    if (!slow && !failure) return page.render();
    const instead = slow
      ? html`<div class="card">${skeleton(4)}</div>`
      : troublePage(failure, { course, signIn, retry: () => this.retry() });
    return page.around?.(instead) ?? instead;
  }

  async choose(code) {
    await speak(code);
    announce(t('language.chosen'));
    // Texts from the server come in the new language; without a session what is on screen must stay.
    if (this.failure || this.state.over) this.draw();
    else await this.reload();
  }

  async retry() {
    this.state.offline = navigator.onLine === false;
    if (!this.me) await this.boot();
    else if (this.page === waiting) await this.open(currentRoute());
    else await this.reload();
  }

  async signOut() {
    await this.api.remove('session').catch(() => {});
    location.assign(this.signIn ?? SIGN_IN);
  }
}
