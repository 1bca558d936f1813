package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.SignInLink;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** Makes sign-in links for the administration page of the current tenant. */
@ApplicationScoped
public class IssueSignInLink {
  /** Says that a token is one of a sign-in link. */
  public static final String PREFIX = "rbl";

  private SignInLinkRepository links;
  private FindGrants findGrants;
  private GrantRole grantRole;
  private AdministratorHolder holders;
  private Settings settings;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** A link, readable this once. */
  public record Issued(URI url, Instant expiresAt) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected IssueSignInLink() {}

  @Inject
  IssueSignInLink(
      SignInLinkRepository links,
      FindGrants findGrants,
      GrantRole grantRole,
      AdministratorHolder holders,
      Settings settings,
      Ids ids,
      Clock clock,
      Audit audit) {
    this.links = links;
    this.findGrants = findGrants;
    this.grantRole = grantRole;
    this.holders = holders;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Makes whoever has the address an administrator, if they are none yet, and a link for them.
   *
   * @param grantedBy the administrator who decides it; null for the operator
   */
  @Transactional
  public Issued appoint(Holder.Email email, @Nullable UUID grantedBy) {
    Holder holder = holders.of(email);
    Set<GrantScope> tenant = Set.of(GrantScope.tenant());
    if (!findGrants.lasting(holder, tenant).contains(Role.ADMINISTRATOR)) {
      grantRole.grant(holder, Role.ADMINISTRATOR, GrantScope.tenant(), grantedBy);
    }
    return issue(email);
  }

  /** Makes a link for somebody who is an administrator already, or has to prove it then. */
  @Transactional
  public Issued issue(Holder.Email email) {
    String token = TenantToken.issue(PREFIX, Tenancy.current());
    SignInLink link = new SignInLink(ids.next(), token, email, clock.instant());
    links.add(link);
    audit.record("sign-in-link.made", "sign-in-link", link.id(), Map.of());
    return new Issued(settings.at("/admin/sign-in/" + token), link.expiresAt());
  }
}
