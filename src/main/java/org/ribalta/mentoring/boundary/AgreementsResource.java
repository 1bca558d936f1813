package org.ribalta.mentoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.mentoring.control.FindAgreement;
import org.ribalta.mentoring.control.SignAgreement;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.problem.Checks;
import org.ribalta.shared.Language;

/** A pair's agreement, for its two people. */
@Path("/pairings/{pairing}/agreement")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
  @Inject private FindAgreement findAgreement;
  @Inject private SignAgreement signAgreement;
  @Inject private Pairings pairings;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * What is sent.
   *
   * @param version of the text that the person read
   */
  record Signing(@Nullable String version) {}

  @GET
  @Requires(Operation.READ_AGREEMENT)
  public AgreementView read(@PathParam("pairing") UUID id) {
    return view(own(id));
  }

  @POST
  @Path("signature")
  @Requires(Operation.SIGN_AGREEMENT)
  public AgreementView sign(@PathParam("pairing") UUID id, Signing signing) {
    PairingView pairing = own(id);
    signAgreement.sign(pairing, caller.requirePerson(), Checks.body(signing).version());
    return view(pairing);
  }

  private PairingView own(UUID id) {
    return pairings.require(id, caller.activity(), caller.requirePerson());
  }

  private AgreementView view(PairingView pairing) {
    return AgreementView.of(
        findAgreement.text(),
        findAgreement.of(pairing, caller.requirePerson()),
        Language.of(headers.getAcceptableLanguages()));
  }
}
