// Starts the page the launch asked for, and keeps it drawn.
import { render } from 'lit-html';
import { BoardPage } from './board/board-page.js';
import { MissingPage, NoRolePage } from './error/pages.js';
import { HomePage } from './home/home-page.js';
import { announce, focusOn, prepareAnnouncements } from './platform/announce.js';
import { apiClient } from './platform/api.js';
import { useZone } from './platform/dates.js';
import { reportHeight } from './platform/frame.js';
import { closest, language, speak, t } from './platform/i18n.js';
import { courseAddress, leaveLaunchAddress, readLaunch } from './platform/launch.js';
import { Offline, SessionOver } from './platform/problem.js';
import { startRouter } from './platform/router.js';
import { frame } from './ui/frame.js';
import { troublePage } from './ui/trouble.js';

const PAGES = { home: HomePage, board: BoardPage };
const NEEDS = { home: 'PARTICIPANT', board: 'PROGRAMME_MANAGER' };

class App {
  constructor(launch) {
    this.launch = launch;
    this.api = apiClient(launch.token, language);
    this.me = null;
    this.page = null;
    this.failure = null;
    this.state = { loading: true, over: false, offline: false };
    this.root = document.getElementById('app');
    this.pending = false;
  }

  get sections() {
    return Object.keys(PAGES).filter((route) => this.me?.roles.includes(NEEDS[route]));
  }

  /** Where the launch wants to start, if the person may be there. */
  get start() {
    const { view } = this.launch;
    return this.sections.includes(view) ? view : (this.sections[0] ?? 'home');
  }

  get course() {
    return courseAddress(this.launch.returnUrl, this.me?.platform?.returnUrl);
  }

  async open(route) {
    const first = this.page === null;
    this.page?.leave();
    this.ready = false;
    this.route = route || this.start;
    const wanted = PAGES[this.route] ?? MissingPage;
    const Page = PAGES[this.route] && !this.sections.includes(this.route) ? NoRolePage : wanted;
    this.page = new Page(this);
    await this.reload();
    if (!first) focusOn(this.root.querySelector('h1'));
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
    if (page !== this.page) return;
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
    this.state.offline = !there;
    if (there && this.failure instanceof Offline) this.retry();
    else this.update();
  }

  /** Draws once for any number of changes. */
  update() {
    if (this.pending || !this.ready) return;
    this.pending = true;
    queueMicrotask(() => {
      this.pending = false;
      this.draw();
    });
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
    const { failure, course } = this;
    const page = failure ? { title: t('trouble.title'), subtitle: '' } : this.page;
    document.title = t('document.title', { page: page.title });
    const content = failure
      ? troublePage(failure, { course, retry: () => this.retry() })
      : page.render();
    if (this.root.hasAttribute('aria-busy')) {
      this.root.removeAttribute('aria-busy');
      this.root.replaceChildren();
    }
    render(frame({
      page,
      sections: this.sections,
      route: this.route,
      course,
      state: { ...this.state, over: this.state.over && !failure },
      content,
      choose: (code) => this.choose(code),
    }), this.root);
  }

  async choose(code) {
    await speak(code);
    announce(t('language.chosen'));
    // Texts from the server come in the new language; without a session what is on screen must stay.
    if (this.failure || this.state.over) this.draw();
    else await this.reload();
  }

  async retry() {
    if (this.me) await this.reload();
    else await boot(this);
  }
}

async function boot(app) {
  try {
    app.me = await app.api.get('me');
    useZone(app.me.timeZone);
  } catch (failure) {
    app.page ??= new MissingPage(app);
    app.failure = failure;
    app.ready = true;
    app.draw();
    return;
  }
  app.page = null;
  startRouter((route) => app.open(route));
}

async function main() {
  const launch = readLaunch();
  if (!launch) return;
  leaveLaunchAddress(launch);
  await speak(closest(launch.locale));
  prepareAnnouncements();
  reportHeight();
  const app = new App(launch);
  addEventListener('online', () => app.network(true));
  addEventListener('offline', () => app.network(false));
  await boot(app);
}

await main();
