// Keeps values for the tool, in this page's memory, by LTI Client Side postMessages and LTI postMessage Storage.
// It listens to the tool in the frame and to nobody else. Where a frame is the storage, two pages run this: the
// frame keeps, the page around it only says where. Told apart by `here` and `target`.
(() => {
  const { origin, target, here } = document.currentScript.dataset;
  const tool = new URL(origin).origin;
  const page = here === "_parent" ? window : window.parent;
  const kept = new Map();
  const MOST_KEYS = 500;
  const LONGEST = 4096;

  const keeps = target === here;
  const supported = [
    { subject: "lti.capabilities" },
    ...(here === "_parent" ? [{ subject: "lti.frameResize" }] : []),
    { subject: "lti.put_data", frame: target },
    { subject: "lti.get_data", frame: target },
  ];

  function put({ key, value }) {
    if (value === null || value === undefined) {
      kept.delete(key);
      return { key };
    }
    const full = (!kept.has(key) && kept.size >= MOST_KEYS) || String(value).length > LONGEST || key.length > LONGEST;
    if (full) return { error: { code: "storage_exhaustion", message: "no room" } };
    kept.set(key, String(value));
    return { key, value };
  }

  function answer(message) {
    if (message.subject === "lti.capabilities") return { supported_messages: supported };
    if (!keeps) return { error: { code: "unsupported_subject", message: `ask ${target}` } };
    if (typeof message.key !== "string") return { error: { code: "bad_request", message: "key is missing" } };
    return message.subject === "lti.put_data" ? put(message) : { key: message.key, value: kept.get(message.key) ?? null };
  }

  window.addEventListener("message", ({ data: message, origin: from, source }) => {
    const framed = page.document.querySelector("iframe[data-origin]")?.contentWindow;
    if (from !== tool || source !== framed) return;
    if (!["lti.capabilities", "lti.put_data", "lti.get_data"].includes(message?.subject)) return;
    const reply = message.message_id
      ? answer(message)
      : { error: { code: "bad_request", message: "message_id is missing" } };
    source.postMessage({ subject: `${message.subject}.response`, message_id: message.message_id, ...reply }, from);
  });
})();
