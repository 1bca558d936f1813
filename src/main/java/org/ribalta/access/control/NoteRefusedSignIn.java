package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.audit.Audit;

/** Records that a sign-in with the company's account was refused, and why. */
@ApplicationScoped
public class NoteRefusedSignIn {
  private static final Logger LOG = Logger.getLogger(NoteRefusedSignIn.class.getName());

  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteRefusedSignIn() {}

  @Inject
  NoteRefusedSignIn(Audit audit) {
    this.audit = audit;
  }

  /** Records it under the code that the person's page shows. */
  @Transactional
  void note(UUID provider, SignInRefusal reason) {
    LOG.log(Level.INFO, "A sign-in with a company account was refused: {0}", reason);
    audit.record("openid.refused", "openid-provider", provider, Map.of("reason", reason.name()));
  }
}
