// Inside an LMS the frame is as tall as the page, so its middle or its foot may be far out of sight: what
// opens by itself opens where the person was looking.
const MARGIN_PX = 16;

/** The top, in the frame's window, for something of this height beside `opener`. */
export function topBeside(opener, height) {
  const at = opener?.getBoundingClientRect();
  if (!at) return MARGIN_PX;
  const room = window.innerHeight - height - MARGIN_PX;
  return Math.round(Math.max(MARGIN_PX, Math.min(at.top - height / 2, room)));
}
