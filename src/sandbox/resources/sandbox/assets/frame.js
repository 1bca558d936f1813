// After deep linking the answer stands in the frame, where the page around it has the bar already.
document.documentElement.classList.toggle("framed", window.self !== window.top);

// The framed tool may say how tall it is, and that a registration is over; only the tool is listened to.
const frame = document.querySelector("iframe[data-origin]");
if (frame) {
  const origin = new URL(frame.dataset.origin).origin;
  addEventListener("message", (event) => {
    const message = event.data;
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    if (message?.subject === "org.imsglobal.lti.close" && frame.dataset.after) location.assign(frame.dataset.after);
    if (message?.subject === "lti.frameResize") {
      frame.style.height = `${Math.min(Math.max(Number(message.height) || 0, 400), 20000)}px`;
    }
  });
}
