() => {
  // What a page in the language of testers must not show: text that no catalogue made, text that is cut
  // off, things that lie on each other.
  const faults = [];
  const shown = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const exempt = (element) => element.closest('[translate=no], [lang]:not(html), time, code, pre, svg .mark, option, .mark');
  // A text may stand inside another: the innermost go first.
  const outside = (text) => {
    const rest = text.replace(/\[[^\][]*\]/g, '');
    return rest === text ? text : outside(rest);
  };
  const foreign = (text) => /[A-Za-z]{3,}/.test(outside(text).replace(/^[^\][]*\]/, '').replace(/\[[^\][]*$/, ''));

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('script, style') || !shown(parent) || exempt(parent)) continue;
    if (foreign(node.data)) faults.push(`not from a catalogue: ${node.data.trim()}`);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (!shown(element) || exempt(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      if (text && foreign(text)) faults.push(`${name} not from a catalogue: ${text}`);
    }
  }

  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element) || element.closest('.sr-only, svg, pre, textarea, select, input, .tablewrap')) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`cut off: ${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the window');

  const dialog = document.querySelector('dialog[open]');
  const pressed = [...(dialog ?? document).querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((element) => shown(element) && !element.closest('.toast, .sr-only') && getComputedStyle(element).position !== 'absolute');
  const boxes = pressed.map((element) => element.getBoundingClientRect());
  pressed.forEach((one, i) => pressed.forEach((other, j) => {
    if (j <= i || one.contains(other) || other.contains(one)) return;
    const across = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
    const down = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
    if (across > 2 && down > 2) faults.push(`on each other: ${one.textContent.trim().slice(0, 40)} and ${other.textContent.trim().slice(0, 40)}`);
  }));
  return [...new Set(faults)];
}
