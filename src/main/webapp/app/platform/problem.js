// The ways a request can fail, as types a page can tell apart.

/** A refusal in the server's own words (RFC 9457). */
export class Problem extends Error {
  /** `correlation` is what the answer's header says, should the body not say it. */
  constructor(status, body = {}, correlation = null) {
    super(body.detail ?? body.title ?? String(status));
    this.status = status;
    this.slug = String(body.type ?? '').replace(/^urn:ribalta:problem:/, '');
    this.detail = body.detail ?? null;
    this.reference = body.correlationId ?? correlation ?? null;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }

  /**
   * Errors by the name of the top-level member they point at (RFC 6901), and by the path of one further
   * inside: "labels" and "labels/mentor".
   */
  byField() {
    const fields = {};
    for (const { pointer, code, detail, found } of this.errors) {
      const path = String(pointer ?? '').slice(1);
      for (const field of new Set([path, path.split('/')[0]])) {
        if (field && !fields[field]) fields[field] = { code, detail, found };
      }
    }
    return fields;
  }
}

/** The bearer token is no longer good: only a new launch, or a new sign-in, helps. */
export class SessionOver extends Error {}

/** No answer came: the network, the server or our patience ended first. */
export class Offline extends Error {}
