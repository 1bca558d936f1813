package org.ribalta.platform.job;

/**
 * The work must stop here; what was not stored with a checkpoint is undone. Handlers let it pass.
 */
public class JobInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Somebody asked for it. */
    CANCELLED,
    /** This server stops; the job goes on here or on another node. */
    SERVER_STOPS,
    /** Another node believed this one dead and goes on from the last checkpoint. */
    TAKEN_OVER
  }

  private final Reason reason;

  /** An interruption. */
  public JobInterrupted(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
