// What a screen reader hears when the page changes without a new document.

let region = null;

function liveRegion() {
  if (!region) {
    region = document.createElement('div');
    region.className = 'sr-only';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  return region;
}

/** Makes the live region exist before its first message: a region born full is often not read. */
export function prepareAnnouncements() {
  liveRegion();
}

/** Says a short message once, politely. */
export function announce(message) {
  const target = liveRegion();
  target.textContent = '';
  setTimeout(() => {
    target.textContent = message;
  }, 60);
}

/** Moves focus to an element that is not in the tab order, such as the title of a new page. */
export function focusOn(element, options = {}) {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus(options);
}
