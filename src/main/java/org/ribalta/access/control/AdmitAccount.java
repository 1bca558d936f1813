package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.OpenIdAccount;
import org.ribalta.access.openid.Account;
import org.ribalta.access.openid.RefusedSignIn;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;

/**
 * Lets in whoever signed in at the company's provider, if they administer the tenant already: the
 * provider says who they are, we decide what they may do.
 */
@ApplicationScoped
public class AdmitAccount {
  private OpenIdAccountRepository accounts;
  private AccountHolder holders;
  private OpenDesk openDesk;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AdmitAccount() {}

  @Inject
  AdmitAccount(
      OpenIdAccountRepository accounts,
      AccountHolder holders,
      OpenDesk openDesk,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.accounts = accounts;
    this.holders = holders;
    this.openDesk = openDesk;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins a session of the administration page.
   *
   * @param provider its key here
   * @return the session's bearer token
   * @throws RefusedSignIn if the account stands for no administrator
   */
  @Transactional
  String admit(UUID provider, Account account, String locale) {
    Optional<OpenIdAccount> known = accounts.of(account.issuer(), account.subject());
    Holder holder = known.isPresent() ? still(known.get()) : linked(provider, account);
    String token = openDesk.open(holder, locale);
    audit.record("openid.entered", "openid-provider", provider, Map.of("first", known.isEmpty()));
    return token;
  }

  private Holder still(OpenIdAccount known) {
    return holders
        .still(known.holder())
        .orElseThrow(() -> new RefusedSignIn(SignInRefusal.NOT_ADMINISTRATOR));
  }

  /** The first sign-in: the address decides, this once. */
  private Holder linked(UUID provider, Account account) {
    Holder.Email email =
        account
            .verifiedEmail()
            .map(Holder.Email::new)
            .orElseThrow(() -> new RefusedSignIn(SignInRefusal.EMAIL_NOT_VERIFIED));
    Holder holder =
        holders.of(email).orElseThrow(() -> new RefusedSignIn(SignInRefusal.NOT_ADMINISTRATOR));
    if (accounts.isLinked(account.issuer(), holder, email)) {
      throw another();
    }
    OpenIdAccount link =
        new OpenIdAccount(ids.next(), account.issuer(), account.subject(), holder, clock.instant());
    accounts.add(link);
    accounts.flushOr(AdmitAccount::another);
    audit.record("openid.account-linked", "openid-provider", provider, Map.of());
    return holder;
  }

  /** An address that passed on to somebody else brings their account, not the administrator's. */
  private static RefusedSignIn another() {
    return new RefusedSignIn(SignInRefusal.ANOTHER_ACCOUNT_LINKED);
  }
}
