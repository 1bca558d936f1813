package org.ribalta.sandbox.crowd;

/** The tool did not let a colleague in; the message quotes what it answered. */
class CrowdRefused extends Exception {
  private static final long serialVersionUID = 1L;

  CrowdRefused(String step, int status, String body) {
    super(step + ": " + status + " " + body.substring(0, Math.min(200, body.length())));
  }
}
