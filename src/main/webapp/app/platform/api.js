// The JSON API as the pages speak it. The address comes from where this module was served, so a
// context root needs no setting.
import { Offline, Problem, SessionOver } from './problem.js';

const ROOT = new URL('../../api/v1/', import.meta.url);
const PATIENCE_MS = 20_000;

/** A client bound to one launch; `language` is asked at each call, since the person may switch. */
export function apiClient(token, language) {
  async function call(method, path, body) {
    const answer = await send(method, path, body, token, language());
    if (answer.status === 401) throw new SessionOver();
    const json = await readJson(answer);
    if (!answer.ok) throw new Problem(answer.status, json ?? {});
    return json;
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    /** Like get, but a 404 is an answer: null. */
    async find(path) {
      try {
        return await call('GET', path);
      } catch (failure) {
        if (failure instanceof Problem && failure.status === 404) return null;
        throw failure;
      }
    },
  };
}

async function send(method, path, body, token, language) {
  const headers = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
    Authorization: `Bearer ${token}`,
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(new URL(path, ROOT), {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
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
