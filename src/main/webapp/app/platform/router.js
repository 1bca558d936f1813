// Hash routes: the only part of the address that is ours inside the host's frame.

/** The route named by the address: '' when there is none. */
export function currentRoute() {
  return location.hash.replace(/^#\/?/, '').split('?')[0];
}

/** Calls `onRoute(name)` now and at each change of address. */
export function startRouter(onRoute) {
  addEventListener('hashchange', () => onRoute(currentRoute()));
  onRoute(currentRoute());
}

/** Moves to another route, leaving a step in the history. */
export function go(route) {
  location.hash = `#/${route}`;
}
