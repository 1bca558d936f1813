// The host's frame is as tall as we say. Only a number leaves the page, so any host may hear it.
const LEAST_PX = 420;

/** Tells the host how tall the page is, now and whenever that changes. */
export function reportHeight() {
  if (window.parent === window) return;
  let last = 0;
  const report = () => {
    const height = Math.max(LEAST_PX, Math.ceil(document.body.getBoundingClientRect().height));
    if (height === last) return;
    last = height;
    window.parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  };
  new ResizeObserver(report).observe(document.body);
  report();
}
