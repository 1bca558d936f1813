// Follows a job to its end: over a stream where the network lets one through, else by asking again.
import { Problem, SessionOver } from './problem.js';

const ENDED = new Set(['DONE', 'FAILED', 'CANCELLED']);
const ASK_MS = [1_000, 2_000, 4_000, 8_000];

export const hasEnded = (job) => ENDED.has(job.state);

/**
 * Calls `onJob` with each state until the job has ended; returns a function that stops following.
 * `onLost` hears a failure after which asking again is of no use.
 */
export function followJob(api, first, onJob, onLost) {
  const stop = new AbortController();
  const tell = (job) => {
    if (!stop.signal.aborted) onJob(job);
    return hasEnded(job);
  };
  follow(api, first, tell, stop.signal).catch((failure) => {
    if (!stop.signal.aborted) onLost(failure);
  });
  return () => stop.abort();
}

async function follow(api, { id }, tell, signal) {
  if (await streamed(api, id, tell, signal)) return;
  for (let turn = 0; !signal.aborted; turn += 1) {
    if (await asked(api, id, tell)) return;
    await pause(ASK_MS[Math.min(turn, ASK_MS.length - 1)]);
  }
}

/** True once the stream told the end; a stream cut by a proxy is no failure. */
async function streamed(api, id, tell, signal) {
  let ended = false;
  try {
    await api.stream(`jobs/${id}/events`, (job) => {
      ended = tell(job) || ended;
    }, signal);
  } catch (failure) {
    if (failure instanceof SessionOver) throw failure;
  }
  return ended;
}

/** True once the job has ended; a lost network only delays the answer. */
async function asked(api, id, tell) {
  try {
    return tell(await api.get(`jobs/${id}`));
  } catch (failure) {
    if (failure instanceof SessionOver || failure instanceof Problem) throw failure;
    return false;
  }
}

const pause = (time) => new Promise((resolve) => {
  setTimeout(resolve, time);
});
