// Hash routes: the only part of the address that is ours inside the host's frame.
// "#/desk/outbox?status=GIVEN_UP" is the page "desk", the place "outbox" in it, and a query.

/** The route named by the address: `page` is '' when there is none. */
export function currentRoute() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...place] = path.split('/');
  return { page, place: place.join('/'), query: new URLSearchParams(query) };
}

/** Calls `onRoute(route)` now and at each change of address. */
export function startRouter(onRoute) {
  addEventListener('hashchange', () => onRoute(currentRoute()));
  onRoute(currentRoute());
}

/** Moves to another route, leaving a step in the history. */
export function go(route) {
  location.hash = `#/${route}`;
}
