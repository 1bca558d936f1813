// The framed tool may say how tall it is (message "lti.frameResize"); only the tool is listened to.
const frame = document.querySelector("iframe[data-origin]");
if (frame) {
  const origin = new URL(frame.dataset.origin).origin;
  addEventListener("message", (event) => {
    const message = event.data;
    if (event.origin === origin && event.source === frame.contentWindow && message?.subject === "lti.frameResize") {
      frame.style.height = `${Math.min(Math.max(Number(message.height) || 0, 400), 20000)}px`;
    }
  });
}
