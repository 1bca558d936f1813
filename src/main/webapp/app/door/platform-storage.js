// What the platform's page keeps for us while a launch goes through (LTI postMessage Storage 0.1). Messages go to
// the origin of the platform's authorisation endpoint and to no other, and only its answers are believed.

const CAPABILITIES_MS = 700;
const ANSWER_MS = 3000;
const NEEDED = ['lti.put_data', 'lti.get_data'];

/** A frame inside the page around us, which may be anybody's: then its names throw. */
function frameNamed(target, host) {
  if (host.parent === host) throw new Error('not in a frame');
  return target === '_parent' ? host.parent : host.parent.frames[target];
}

export class PlatformStorage {
  #frame;
  #origin;
  #host;

  constructor(frame, origin, host = window) {
    if (typeof frame?.postMessage !== 'function') throw new Error('no frame to ask');
    this.#frame = frame;
    this.#origin = origin;
    this.#host = host;
  }

  /**
   * Finds the storage that was offered. A platform that lists what it can do is taken at its word, also on where;
   * one that is silent on that may have a storage all the same.
   */
  static async find({ target, origin }, host = window) {
    const offered = new PlatformStorage(frameNamed(target, host), origin, host);
    const answer = await offered.ask('lti.capabilities', {}, CAPABILITIES_MS).catch(() => null);
    if (!answer) return offered;
    const known = new Map((answer.supported_messages ?? []).map((message) => [message.subject, message.frame]));
    if (!NEEDED.every((subject) => known.has(subject))) throw new Error('no storage');
    const frame = known.get('lti.put_data');
    return frame ? new PlatformStorage(frameNamed(frame, host), origin, host) : offered;
  }

  async put(key, value) {
    await this.ask('lti.put_data', { key, value });
  }

  async get(key) {
    return (await this.ask('lti.get_data', { key })).value;
  }

  /** Has it forget, without waiting: nothing depends on it. */
  forget(key) {
    this.#send({ subject: 'lti.put_data', message_id: crypto.randomUUID(), key, value: null });
  }

  /** Asks, and waits for the answer to this very question. */
  ask(subject, data, patience = ANSWER_MS) {
    const message_id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      const end = (settle, value) => {
        clearTimeout(late);
        this.#host.removeEventListener('message', hear);
        settle(value);
      };
      const hear = (event) => {
        if (event.origin !== this.#origin || event.source !== this.#frame) return;
        const answer = event.data;
        if (answer?.message_id !== message_id || answer.subject !== `${subject}.response`) return;
        if (answer.error) end(reject, new Error(String(answer.error.code)));
        else end(resolve, answer);
      };
      const late = setTimeout(() => end(reject, new Error('no answer')), patience);
      this.#host.addEventListener('message', hear);
      this.#send({ subject, message_id, ...data });
    });
  }

  #send(message) {
    this.#frame.postMessage(message, this.#origin);
  }
}

/** What the server left for the page to do; read once. */
export function readTask(id) {
  const element = document.getElementById(id);
  const task = JSON.parse(element.textContent);
  element.remove();
  return task;
}
