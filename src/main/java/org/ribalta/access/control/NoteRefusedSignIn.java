package org.ribalta.access.control;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.audit.Audit;

/**
 * Records that a sign-in with the company's account was refused, and why; so many a minute. Anybody
 * can be refused without having an account, as often as they like, and the audit keeps what it has.
 */
@ApplicationScoped
public class NoteRefusedSignIn {
  private static final Logger LOG = Logger.getLogger(NoteRefusedSignIn.class.getName());

  private static final int MOST_A_MINUTE = 30;

  private final Map<UUID, Bucket> left = new ConcurrentHashMap<>();
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteRefusedSignIn() {}

  @Inject
  NoteRefusedSignIn(Audit audit) {
    this.audit = audit;
  }

  /** Records it under the code that the person's page shows; the log and the figures have all. */
  @Transactional
  void note(UUID provider, SignInRefusal reason) {
    LOG.log(Level.INFO, "A sign-in with a company account was refused: {0}", reason);
    if (left.computeIfAbsent(provider, each -> minutely()).tryConsume(1)) {
      audit.record("openid.refused", "openid-provider", provider, Map.of("reason", reason.name()));
    }
  }

  private static Bucket minutely() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(MOST_A_MINUTE)
                    .refillIntervally(MOST_A_MINUTE, Duration.ofMinutes(1)))
        .build();
  }
}
