// An API that answers from JSON files, failures included.
import { accented } from 'app/platform/pseudo.js';
import { Offline, Problem, SessionOver } from 'app/platform/problem.js';

// What programs read, drawings and addresses stay as they are in the language of testers.
const NOT_WORDS = /^[A-Z_]+$|^[a-z0-9_.:/@?&=+-]+$|^\d|^<svg |^https?:|^urn:|^[0-9a-zA-Z]{16,}$/;

function disguised(value) {
  if (typeof value === 'string') return NOT_WORDS.test(value) ? value : accented(value);
  if (Array.isArray(value)) return value.map(disguised);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, disguised(each)]));
}

/** The answers of several files, later ones first. */
export async function readFixtures(names, lang) {
  const files = await Promise.all(names.map(async (name) => {
    const answer = await fetch(new URL(`./fixtures/${name}.json`, import.meta.url));
    return answer.json();
  }));
  const all = Object.assign({}, ...files);
  return lang === 'en-XA' ? disguised(all) : all;
}

const never = () => new Promise(() => {});

function played(answer) {
  if (answer?.$never) return never();
  if (answer?.$offline) return Promise.reject(new Offline());
  if (answer?.$over) return Promise.reject(new SessionOver());
  if (answer?.$problem) return Promise.reject(new Problem(answer.$problem.status, answer.$problem));
  return Promise.resolve(structuredClone(answer ?? null));
}

const missing = (what) => new Problem(404, { type: 'urn:ribalta:problem:not-found', title: what });

/** `answers`: "GET path" → what comes back; a path without its query will do. */
export function fixtureApi(answers) {
  const call = (method, path) => {
    const keys = [`${method} ${path}`, `${method} ${path.split('?')[0]}`];
    const key = keys.find((each) => each in answers);
    if (key) return played(answers[key]);
    return method === 'GET' ? Promise.reject(missing(path)) : Promise.resolve({});
  };
  // A page that asks for what no fixture has stands there broken: the tests listen for complaints.
  const known = (path) => call('GET', path).catch((failure) => {
    if (failure.status === 404 && failure.message === path) console.error(`No fixture answers ${path}`);
    throw failure;
  });
  return {
    get: known,
    post: (path) => call('POST', path),
    put: (path) => call('PUT', path),
    remove: (path) => call('DELETE', path),
    upload: (path) => call('POST', path),
    text: (path) => call('GET', path),
    file: async (path) => new Blob([await call('GET', path)]),
    stream: async (path, onValue, signal, method = 'GET') => {
      for (const value of await call(method, path)) onValue(value);
    },
  };
}
