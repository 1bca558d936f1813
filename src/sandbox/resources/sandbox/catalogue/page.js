// A whole page of the product in one state, run by the product's own application on made-up answers.
import { App } from 'app/app.js';
import { fixtureApi, readFixtures } from './fixtures.js';

export async function openPage({ route, worlds, view }, root, lang) {
  const api = fixtureApi(await readFixtures(worlds, lang));
  history.replaceState(null, '', `${location.search}#/${route}`);
  const app = new App({ token: 'fixture', locale: lang, view, returnUrl: 'https://lms.example.com/course/1' }, api, root);
  await app.boot();
}
