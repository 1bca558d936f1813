package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.mentoring.AgreementState;
import org.ribalta.mentoring.Agreements;
import org.ribalta.mentoring.entity.AgreementText;
import org.ribalta.mentoring.entity.Signature;
import org.ribalta.pairing.PairingView;
import org.ribalta.platform.json.Json;

/** Tells what pairs agree on, and whether they did. */
@ApplicationScoped
@Transactional
public class FindAgreement implements Agreements {
  private static final String FILE = "/org/ribalta/mentoring/agreement.json";

  private final AgreementText text = read();
  private SignatureRepository signatures;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindAgreement() {}

  @Inject
  FindAgreement(SignatureRepository signatures) {
    this.signatures = signatures;
  }

  /** The text in force. */
  public AgreementText text() {
    return text;
  }

  @Override
  public AgreementState of(PairingView pairing, UUID reader) {
    List<Signature> all = signatures.ofPairing(pairing.id());
    return new AgreementState(signedAt(all, reader), signedAt(all, pairing.partnerOf(reader)));
  }

  private static @Nullable Instant signedAt(List<Signature> all, UUID person) {
    return all.stream()
        .filter(each -> each.person().equals(person))
        .map(Signature::signedAt)
        .findFirst()
        .orElse(null);
  }

  private static AgreementText read() {
    try (InputStream in = FindAgreement.class.getResourceAsStream(FILE)) {
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), AgreementText.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }
}
