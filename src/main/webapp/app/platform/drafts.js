// What people typed and did not send yet. It lives in memory only: a shared computer keeps nothing, and
// storage throws inside a cross-site frame. Changing page inside Ribalta loses nothing; leaving it warns.
const kept = new Map();

/** The draft typed earlier under this name, or the given one. */
export const draftOf = (id, fresh) => kept.get(id) ?? fresh;

export const keepDraft = (id, draft) => kept.set(id, draft);

/** Once sent, or given up. */
export const forgetDraft = (id) => kept.delete(id);

export const hasDraft = (id) => kept.has(id);

export const hasUnsent = () => kept.size > 0;

/** Lets the browser ask before the page goes while something is unsent. */
export function warnBeforeLeaving(target = window) {
  target.addEventListener('beforeunload', (event) => {
    if (hasUnsent()) event.preventDefault();
  });
}
