// The living catalogue: every piece of the interface in every state, drawn by the product's own modules.
// Without `story` it shows the index and all components; with one, that state alone, as people see it.
import { html, nothing, render } from 'lit-html';
import { prepareAnnouncements } from 'app/platform/announce.js';
import { useZone } from 'app/platform/dates.js';
import { speak } from 'app/platform/i18n.js';
import { components } from './stories/components.js';
import { pages } from './stories/pages.js';
import { openPage } from './page.js';
import { Stage } from './stage.js';
import { useTheme } from './theme.js';

const LANGUAGES = { it: 'Italiano', en: 'English', 'en-XA': 'Pseudo' };
const THEMES = { '': 'Auto', light: 'Light', dark: 'Dark' };
const chosen = new URLSearchParams(location.search);
const lang = chosen.get('lang') ?? 'it';
const theme = chosen.get('theme') ?? '';

function address(changes) {
  const query = new URLSearchParams({ lang, theme, story: chosen.get('story') ?? '', ...changes });
  return `?${query}`;
}

const choice = (label, name, values, current) => html`<nav aria-label=${label}>${Object.entries(values).map(([value, text]) => html`<a
  href=${address({ [name]: value })} aria-current=${value === current ? 'true' : nothing}>${text}</a>`)}</nav>`;

const group = ([title, stories]) => html`<section><h2>${title}</h2><ul>${stories.map(({ id, name, alone }) =>
  html`<li><a href=${address({ story: id })} data-story=${id} data-alone=${alone ? 'yes' : nothing}>${name}</a></li>`)}</ul></section>`;

function byGroup(stories) {
  const groups = new Map();
  stories.forEach((story) => groups.set(story.group, [...(groups.get(story.group) ?? []), story]));
  return [...groups];
}

const index = () => html`<header class="catalogue-index" lang="en">
  <h1>Catalogue of the interface</h1>
  <div class="catalogue-choices">${choice('Language', 'lang', LANGUAGES, lang)} ${choice('Theme', 'theme', THEMES, theme)}</div>
  <nav class="catalogue-groups" aria-label="States">${byGroup([...components, ...pages]).map(group)}</nav>
</header>`;

function showAll(root) {
  render(index(), document.getElementById('index'));
  root.removeAttribute('aria-busy');
  const main = document.createElement('main');
  main.className = 'stack';
  root.replaceChildren(main);
  for (const story of components.filter(({ alone }) => !alone)) {
    const place = document.createElement('section');
    place.className = 'state';
    main.append(place);
    new Stage(story, place, true).show();
  }
}

async function main() {
  useTheme(theme);
  await speak(lang);
  useZone('Europe/Rome');
  prepareAnnouncements();
  const root = document.getElementById('app');
  const page = pages.find(({ id }) => id === chosen.get('story'));
  const component = components.find(({ id }) => id === chosen.get('story'));
  if (page) await openPage(page, root, lang);
  else if (component) new Stage(component, root, false).show();
  else showAll(root);
  document.documentElement.dataset.ready = 'yes';
}

await main();
