// The JSON API as the pages speak it. The address comes from where this module was served, so a
// context root needs no setting.
import { readLines } from './lines.js';
import { Offline, Problem, SessionOver } from './problem.js';

const ROOT = new URL('../../api/v1/', import.meta.url);
const PATIENCE_MS = 20_000;
const UPLOAD_PATIENCE_MS = 120_000;
const BEFORE_SECOND_TRY_MS = 400;

/** A client bound to one launch; `language` is asked at each call, since the person may switch. */
export function apiClient(token, language) {
  const headers = () => ({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language(),
    Authorization: `Bearer ${token}`,
  });

  async function answerOf(method, path, options = {}) {
    const answer = await send(method, path, { ...options, headers: { ...headers(), ...options.headers } });
    if (answer.status === 401) throw new SessionOver();
    if (answer.ok) return answer;
    throw new Problem(answer.status, (await readJson(answer)) ?? {}, answer.headers.get('X-Correlation-Id'));
  }

  const call = async (method, path, options) => readJson(await answerOf(method, path, options));

  return {
    /** What is there; null where the answer is that there is nothing (204). */
    get: (path) => twice(() => call('GET', path)),
    /** A read that is no JSON: a drawing. */
    text: (path) => twice(async () => (await answerOf('GET', path, { headers: { Accept: 'image/svg+xml, application/problem+json' } })).text()),
    /** A read that is a file, of a media type; a text would lose its byte order mark. */
    file: (path, type) => twice(async () => (await answerOf('GET', path, { headers: { Accept: `${type}, application/problem+json` } })).blob()),
    post: (path, body = {}) => call('POST', path, json(body)),
    put: (path, body) => call('PUT', path, json(body)),
    remove: (path) => call('DELETE', path),
    /** Sends files: the browser writes the multipart boundary. */
    upload: (path, form) => call('POST', path, { body: form, patience: UPLOAD_PATIENCE_MS }),
    /** Reads newline-delimited JSON as it arrives, until it ends or `signal` stops it. */
    async stream(path, onValue, signal, method = 'GET') {
      const answer = await answerOf(method, path, { signal, headers: { Accept: 'application/x-ndjson' } });
      await readLines(answer.body, onValue);
    },
  };
}

const json = (body) => ({ body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

/** A read whose connection dropped is tried once more: networks change under a moving laptop. */
async function twice(read) {
  try {
    return await read();
  } catch (failure) {
    if (!(failure instanceof Offline) || navigator.onLine === false) throw failure;
    await new Promise((resolve) => {
      setTimeout(resolve, BEFORE_SECOND_TRY_MS);
    });
    return read();
  }
}

async function send(method, path, { headers, body, patience = PATIENCE_MS, signal }) {
  try {
    return await fetch(new URL(path, ROOT), {
      method,
      headers,
      body,
      cache: 'no-store',
      credentials: 'omit',
      signal: signal ?? AbortSignal.timeout(patience),
    });
  } catch {
    throw new Offline();
  }
}

async function readJson(answer) {
  try {
    const text = await answer.text();
    return text ? JSON.parse(text) : null;
  } catch {
    // A proxy in between may answer a page of its own: the status is then all we know.
    return null;
  }
}
