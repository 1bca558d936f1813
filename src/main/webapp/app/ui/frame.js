// What surrounds every page: title, sections when there are two, language, banners.
import { html, nothing } from 'lit-html';
import { language, languages, t } from '../platform/i18n.js';
import { mark } from './icons.js';
import { courseLink } from './trouble.js';

const SECTION = { home: 'section.home', board: 'section.board' };
const SPOKEN = { it: 'Italiano', en: 'English' };

const tabs = (sections, route) =>
  sections.length < 2
    ? nothing
    : html`<nav class="tabs" aria-label=${t('section.label')}>${sections.map((section) => html`<a
        href="#/${section}" aria-current=${section === route ? 'page' : nothing}>${t(SECTION[section])}</a>`)}</nav>`;

const languageSwitch = (choose) => html`<div class="langs" role="group" aria-label=${t('language.label')}>
  ${languages().map((code) => html`<button type="button" lang=${code}
    aria-pressed=${String(code === language())} @click=${() => choose(code)}><span aria-hidden="true">${code.toUpperCase()}</span><span
    class="sr-only">${SPOKEN[code]}</span></button>`)}
</div>`;

const over = (course) => html`<div class="notice bad" role="alert">
  <p><b>${t('trouble.over')}</b> ${t('trouble.overKept')}</p>${courseLink(course, false)}</div>`;

const offline = () => html`<div class="notice warn" role="alert">
  <p><b>${t('offline.title')}</b> ${t('offline.text')}</p></div>`;

/** The whole document below `#app`. */
export const frame = ({ page, sections, route, course, state, content, choose }) => html`
  <header class="top">${mark()}
    <div class="titles"><h1 tabindex="-1">${page.title}</h1>${page.subtitle ? html`<small>${page.subtitle}</small>` : nothing}</div>
    ${tabs(sections, route)} ${languageSwitch(choose)}
  </header>
  ${state.over ? over(course) : nothing} ${state.offline ? offline() : nothing}
  <main class="stack" aria-busy=${String(state.loading)}>${content}</main>`;
