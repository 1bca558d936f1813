// What the launch left in the page. The token lives in this closure's result only: never in storage,
// never in the address, and no longer in the document once read.

/** Reads the launch once: {token, me, locale, view, home, returnUrl, reopen, selection, review, module}. */
export function readLaunch(doc = document) {
  const element = doc.getElementById('launch');
  if (!element) return null;
  const launch = JSON.parse(element.textContent);
  element.remove();
  return launch;
}

/**
 * Leaves the one-time launch address, so that a reload asks for the page again instead of posting the
 * launch a second time. Without an address to reopen, the launch address stays. Whoever came for a module
 * of the course begins there.
 */
export function leaveLaunchAddress(launch) {
  const hash = location.hash || (launch.module ? `#/course/${launch.module}` : '');
  if (launch.reopen || hash !== location.hash) history.replaceState(null, '', (launch.reopen ?? '') + hash);
}

/** What the launch brought along for a page: once, since it grows old. */
export function brought(launch, name) {
  const { [name]: data } = launch;
  delete launch[name];
  return data;
}

/** The address back to the course, or null when it is missing or not a web address. */
export function courseAddress(...candidates) {
  for (const candidate of candidates) {
    if (candidate && /^https?:\/\//i.test(candidate)) return candidate;
  }
  return null;
}
