// Who the users of an LMS are: who was recognised and how, who was not and why, and what puts it right.
import { html, nothing } from 'lit-html';
import { focusOn } from '../platform/announce.js';
import { timeOf } from '../ui/time.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input } from '../ui/field.js';
import { Pages } from '../ui/pages.js';
import { personLine } from '../ui/person.js';
import { empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { inlineTrouble } from '../ui/trouble.js';
import { EmailMatch } from './email-match.js';
import { PersonSearch } from './person-search.js';
import { card, code, explained, Section, small } from './section.js';

const HOW = {
  EXTERNAL_ID: 'who.byExternalId', EMPLOYEE_NUMBER: 'who.byNumber', SOURCED_ID: 'who.byKey', EMAIL: 'who.byEmail',
  BY_HAND: 'who.byHand', MADE: 'who.made',
};
const WHY = {
  NONE: 'who.none', SEVERAL: 'who.several', NO_IDENTIFIER: 'who.noKey', INACTIVE: 'who.inactive', UNDONE: 'who.undone',
};
const WHAT_HELPS = {
  NONE: 'who.noneHelp', SEVERAL: 'who.severalHelp', NO_IDENTIFIER: 'who.noKeyHelp', INACTIVE: 'who.inactiveHelp', UNDONE: 'who.undoneHelp',
};

/** What to call a user whose name the LMS hides. */
const nameOf = ({ name, person, subject }) => person?.name ?? name ?? subject;

export default class Recognition extends Section {
  constructor(desk) {
    super(desk, 'recognition');
    this.linked = desk.query.get('linked') === 'true';
    this.guest = null;
    this.form = new Form(desk.app, 'who-search', { q: '' });
    this.search = new PersonSearch(this);
    this.emailMatch = new EmailMatch(this);
    this.pages = new Pages(desk.app, 'who', (after) => this.#read(after));
    this.known = new Table(desk.app, { id: 'linked', name: () => t('who.linked'), columns: () => [
      { id: 'person', label: t('people.person'), cell: ({ person, active }) => html`${person ? personLine(person, null, { small: true }) : t('audit.erased')}
        ${active ? nothing : html`<span class="chip warn">${t('who.switchedOff')}</span>`}` },
      { id: 'how', label: t('who.how'), cell: ({ how }) => t(HOW[how]) },
      { id: 'since', label: t('desk.since'), cell: ({ since }) => timeOf(since) },
      { id: 'subject', label: t('who.subject'), cell: ({ subject }) => code(subject) },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (user) => (user.how === 'MADE' ? nothing
        : small(() => this.#unlink(user), t('who.unlink'), nameOf(user), this.action.busy)) },
    ] });
    this.unknown = new Table(desk.app, { id: 'unlinked', name: () => t('who.unlinked'), columns: () => [
      { id: 'name', label: t('who.said'), cell: ({ name, subject }) => html`${name ? html`<b translate="no">${name}</b>` : html`<small>${t('who.nameless')}</small>`}
        <br>${code(subject)}` },
      { id: 'why', label: t('who.why'), cell: ({ why }) => html`<b>${t(WHY[why])}</b><br><small>${t(WHAT_HELPS[why])}</small>` },
      { id: 'seen', label: t('who.seen'), cell: ({ since, launchedAt, why }) => html`${timeOf(launchedAt ?? since)}
        ${why === 'UNDONE' ? nothing : html`<br><small>${t(launchedAt ? 'who.launched' : 'who.inRoster')}</small>`}` },
      { id: 'do', label: t('desk.actions'), actions: true, cell: (user) => small(() => this.#choose(user), t('who.link'), nameOf(user), this.action.busy) },
    ] });
  }

  async load() {
    this.platforms = await this.api.get(this.path('platforms'));
    const wanted = this.desk.query.get('platform');
    this.platform = this.platforms.find(({ id }) => id === wanted) ?? this.platforms[0] ?? null;
    if (this.platform) await this.pages.load();
  }

  #read(after) {
    const query = new URLSearchParams({ linked: String(this.linked) });
    const q = this.form.draft.q.trim();
    if (q) query.set('q', q);
    if (after) query.set('after', after);
    return this.api.get(this.path(`platforms/${this.platform.id}/people?${query}`));
  }

  render() {
    if (!this.platform) {
      return card('who-title', t('who.title'), '', empty({ title: t('platforms.empty'), text: t('who.noPlatform'),
        action: html`<a class="btn go" href="#/desk/platforms">${t('overview.connectGo')}</a>` }));
    }
    const { answer, items } = this.pages;
    return html`${this.platforms.length > 1 ? this.#choice() : nothing}
      ${card('who-title', t('who.from', { issuer: this.platform.issuer }), t('who.help'), html`
        <ul class="pills" aria-label=${t('who.filter')}>
          ${this.#pill(false, t('who.unlinked'), answer.unlinked)} ${this.#pill(true, t('who.linked'), answer.linked)}</ul>
        ${this.#numbers(answer)} ${this.#find()} ${this.guest ? nothing : this.trouble}
        ${items.length === 0 ? this.#nobody() : html`${(this.linked ? this.known : this.unknown).render(items)} ${this.pages.render()}`}
        ${explained(t('who.what'), t('who.whatText'))}`)}
      ${this.guest ? this.#linking() : nothing}
      ${this.emailMatch.render(this.platform)}`;
  }

  #choice() {
    return html`<nav class="card" aria-label=${t('who.platform')}><ul class="pills tight">${this.platforms.map(({ id, issuer, clientId }) => html`<li><a
      href=${this.#address(this.linked, id)} aria-current=${id === this.platform.id ? 'true' : nothing} translate="no">${issuer}
      ${this.#isTwin(issuer) ? html`<small>${clientId}</small>` : nothing}</a></li>`)}</ul></nav>`;
  }

  #isTwin(issuer) {
    return this.platforms.filter((each) => each.issuer === issuer).length > 1;
  }

  #address(linked, platform = this.platform.id) {
    return `#/desk/recognition?platform=${platform}&linked=${linked}`;
  }

  #pill(linked, label, count) {
    return html`<li><a href=${this.#address(linked)} aria-current=${linked === this.linked ? 'true' : nothing}>${label} <small>${count}</small></a></li>`;
  }

  #numbers({ how, why }) {
    const [words, counts] = this.linked ? [HOW, how] : [WHY, why];
    const entries = Object.entries(counts);
    return entries.length === 0 ? nothing : html`<ul class="counts" aria-label=${t(this.linked ? 'who.how' : 'who.why')}>${entries.map(
      ([kind, count]) => html`<li><b>${count}</b> ${t(words[kind])}</li>`)}</ul>`;
  }

  #find() {
    const { form } = this;
    return html`<form id=${form.id} class="search" role="search" novalidate @submit=${(event) => form.submit(event, () => ({}), () => this.pages.load())}>
        ${input(form, 'q', { label: t('who.search'), hint: t(this.linked ? 'who.searchLinked' : 'who.searchUnlinked'), type: 'search', filter: true })}
        <button class="btn" type="submit" aria-disabled=${String(form.busy)}>${t('find.go')}</button>
      </form>${inlineTrouble(form.failure, form.canRetry ? () => form.retry() : null)}`;
  }

  #nobody() {
    if (this.form.draft.q.trim()) return empty({ title: t('find.nobody'), text: t('who.searchOther') });
    return this.linked
      ? empty({ title: t('who.nobodyYet'), text: t('who.nobodyYetText') })
      : empty({ title: t('who.allKnown'), text: t('who.allKnownText') });
  }

  async #choose(user) {
    this.guest = user;
    this.search.clear();
    this.action.clear();
    await this.app.update();
    const title = document.querySelector('#linking-title');
    focusOn(title);
    title?.scrollIntoView({ block: 'nearest' });
  }

  #linking() {
    const { chosen } = this.search;
    return card('linking-title', t('who.linking', { name: nameOf(this.guest) }), t('who.linkingHelp'), html`${this.search.render()}
      <div class="row">${chosen ? html`<button class="btn go" type="button" aria-disabled=${String(this.action.busy)}
        @click=${() => this.#link(chosen)}>${t('who.linkGo', { name: chosen.name })}</button>` : nothing}
        <button class="btn quiet" type="button" @click=${() => this.#forget()}>${t('ask.no')}</button></div>
      ${this.trouble}`);
  }

  #forget() {
    this.guest = null;
    this.search.clear();
    this.action.clear();
    this.app.update();
    focusOn(document.querySelector('h1'));
  }

  #userPath({ id }) {
    return this.path(`platforms/${this.platform.id}/people/${id}/person`);
  }

  #link(person) {
    if (this.action.busy) return undefined;
    return this.action.attempt(async () => {
      await this.api.put(this.#userPath(this.guest), { person: person.id });
      this.guest = null;
      this.search.clear();
      await this.done(t('who.linkDone', { name: person.name }));
    });
  }

  #unlink(user) {
    return this.askThen({
      title: t('who.unlinkAsk', { name: nameOf(user) }),
      text: t(['EXTERNAL_ID', 'EMPLOYEE_NUMBER', 'SOURCED_ID'].includes(user.how) ? 'who.unlinkByKey' : 'who.unlinkText'),
      yes: t('who.unlinkYes'),
    }, async () => {
      await this.api.remove(this.#userPath(user));
      await this.done(t('who.unlinkDone'));
    });
  }
}
