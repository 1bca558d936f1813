// A whole page of the product in one state, run by the product's own application on made-up answers.
import { App } from 'app/app.js';
import { fixtureApi, readFixtures } from './fixtures.js';

const stands = (root) => root.querySelector('main .cols .stack > *, #select') !== null;

/** Resolves once the page has its content; on a busy machine it may have it already. */
function drawn(root) {
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (!stands(root)) return;
      look.disconnect();
      resolve();
    });
    look.observe(root, { childList: true, subtree: true });
    if (stands(root)) resolve();
  });
}

export async function openPage({ route, worlds, view, selection, review, play }, root, lang) {
  const api = fixtureApi(await readFixtures(worlds, lang));
  history.replaceState(null, '', `${location.search}#/${route}`);
  const app = new App({ token: 'fixture', locale: lang, view, selection, review, returnUrl: 'https://lms.example.com/course/1' }, api, root);
  await app.boot();
  if (play) {
    await drawn(root);
    play();
  }
}
