// A whole page of the product in one state, run by the product's own application on made-up answers.
import { App } from 'app/app.js';
import { fixtureApi, readFixtures } from './fixtures.js';

/** Resolves once the page has its content. */
function drawn(root) {
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (!root.querySelector('main .cols .stack > *, #select')) return;
      look.disconnect();
      resolve();
    });
    look.observe(root, { childList: true, subtree: true });
  });
}

export async function openPage({ route, worlds, view, selection, play }, root, lang) {
  const api = fixtureApi(await readFixtures(worlds, lang));
  history.replaceState(null, '', `${location.search}#/${route}`);
  const app = new App({ token: 'fixture', locale: lang, view, selection, returnUrl: 'https://lms.example.com/course/1' }, api, root);
  await app.boot();
  if (play) {
    await drawn(root);
    play();
  }
}
