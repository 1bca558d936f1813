// What surrounds every page: title, sections when there are two, language, banners.
import { html, nothing } from 'lit-html';
import { language, languages, t } from '../platform/i18n.js';
import { mark } from './icons.js';
import { courseLink, signInLink } from './trouble.js';

const SECTION = { home: 'section.home', board: 'section.board', desk: 'section.desk', review: 'section.review' };
const SPOKEN = { it: 'Italiano', en: 'English' };

// A page without a name of its own is reached from another.
const tabs = (sections, route) => {
  const named = sections.filter((section) => SECTION[section]);
  return named.length < 2
    ? nothing
    : html`<nav class="tabs" aria-label=${t('section.label')}>${named.map((section) => html`<a
        href="#/${section}" aria-current=${section === route ? 'page' : nothing}>${t(SECTION[section])}</a>`)}</nav>`;
};

const languageSwitch = (choose) => html`<div class="langs" role="group" aria-label=${t('language.label')}>
  ${languages().map((code) => html`<button type="button" lang=${code}
    aria-pressed=${String(code === language())} @click=${() => choose(code)}><span aria-hidden="true">${code.toUpperCase()}</span><span
    class="sr-only">${SPOKEN[code]}</span></button>`)}
</div>`;

const leaving = (signOut) =>
  signOut ? html`<button class="btn quiet small" type="button" @click=${signOut}>${t('session.leave')}</button>` : nothing;

/** The session ended while something was on screen: how to come back, without losing what was typed. */
export const over = ({ course, signIn }) => html`<div class="notice bad" role="alert">
  <p><b>${t(signIn ? 'trouble.overDesk' : 'trouble.over')}</b> ${t('trouble.overKept')}</p>
  ${signIn ? signInLink(signIn, false) : courseLink(course, false)}</div>`;

/** No network: nothing is lost, and it goes on by itself. */
export const offline = (retry) => html`<div class="notice warn" role="alert">
  <p><b>${t('offline.title')}</b> ${t('offline.text')}</p>
  <button class="btn small" type="button" @click=${retry}>${t('trouble.retry')}</button></div>`;

/** The whole document below `#app`. */
export const frame = ({ page, sections, route, back, state, content, choose, retry, signOut }) => html`
  <header class="top">${mark()}
    <div class="titles"><h1 tabindex="-1">${page.title}</h1>${page.subtitle ? html`<small>${page.subtitle}</small>` : nothing}</div>
    ${tabs(sections, route)} ${languageSwitch(choose)} ${leaving(signOut)}
  </header>
  ${state.over ? over(back) : nothing} ${state.offline ? offline(retry) : nothing}
  <main class="stack" aria-busy=${String(state.loading)}>${content}</main>`;
