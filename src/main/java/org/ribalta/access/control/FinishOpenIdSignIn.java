package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribalta.access.openid.Account;
import org.ribalta.access.openid.BrowserSecret;
import org.ribalta.access.openid.Identification;
import org.ribalta.access.openid.ProviderAnswer;
import org.ribalta.access.openid.RefusedSignIn;
import org.ribalta.access.openid.RelyingParty;
import org.ribalta.access.openid.SignInAttempt;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.metrics.Counted;
import org.ribalta.platform.metrics.Metric;

/**
 * Judges what a browser brings back from the current tenant's provider. The order is part of the
 * protection: the browser's own state first, then who answers, and only then is the provider asked
 * anything; the database's word comes last. No transaction is open while the provider is asked.
 */
@ApplicationScoped
public class FinishOpenIdSignIn {
  private FindOpenIdProvider findProvider;
  private SignInStates states;
  private Identification identification;
  private AdmitAccount admitAccount;
  private NoteRefusedSignIn noteRefused;
  private Counted counted;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FinishOpenIdSignIn() {}

  @Inject
  FinishOpenIdSignIn(
      FindOpenIdProvider findProvider,
      SignInStates states,
      Identification identification,
      AdmitAccount admitAccount,
      NoteRefusedSignIn noteRefused,
      Counted counted) {
    this.findProvider = findProvider;
    this.states = states;
    this.identification = identification;
    this.admitAccount = admitAccount;
    this.noteRefused = noteRefused;
    this.counted = counted;
  }

  /**
   * Ends a sign-in.
   *
   * @param query the parameters that came back
   * @param browsers the secrets that the browser sent, usually one
   * @param locale the session's language, a BCP 47 tag
   */
  public SignInOutcome finish(
      Map<String, List<String>> query, Collection<BrowserSecret> browsers, String locale) {
    Optional<ConnectedProvider> provider = findProvider.ready();
    if (provider.isEmpty()) {
      return refused(SignInRefusal.NO_PROVIDER);
    }
    try {
      Account account = identified(provider.get().party(), query, browsers);
      String token = admitAccount.admit(provider.get().id(), account, locale);
      counted.one(Metric.SIGN_INS, "entered");
      return new SignInOutcome.Entered(token);
    } catch (RefusedSignIn no) {
      noteRefused.note(provider.get().id(), no.reason());
      return refused(no.reason());
    }
  }

  private Account identified(
      RelyingParty party, Map<String, List<String>> query, Collection<BrowserSecret> browsers) {
    ProviderAnswer answer = ProviderAnswer.read(query);
    SignInAttempt attempt = states.resume(answer.state(), party, browsers);
    answer.checkIssuer(party.provider());
    String code =
        answer.code().orElseThrow(() -> new RefusedSignIn(SignInRefusal.PROVIDER_SAID_NO));
    return identification.identify(party, attempt, code);
  }

  private SignInOutcome.Refused refused(SignInRefusal reason) {
    boolean away = reason.next() == SignInRefusal.Next.LATER;
    counted.one(Metric.SIGN_INS, away ? "provider-away" : "refused");
    return new SignInOutcome.Refused(reason);
  }
}
