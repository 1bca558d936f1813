package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ribalta.lms.entity.RegistrationLink;
import org.ribalta.lms.entity.RegistrationTerms;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** Makes a link that an administrator pastes into an LMS, which then registers us by itself. */
@ApplicationScoped
public class IssueRegistrationLink {
  /** Says that a code is one of a registration link. */
  public static final String PREFIX = "rbr";

  private static final Duration KEPT = Duration.ofDays(7);

  private RegistrationLinkRepository links;
  private Settings settings;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** A link, readable this once. */
  public record Issued(URI url, Instant expiresAt) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected IssueRegistrationLink() {}

  @Inject
  IssueRegistrationLink(
      RegistrationLinkRepository links, Settings settings, Ids ids, Clock clock, Audit audit) {
    this.links = links;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /** Makes a link of the current tenant. */
  @Transactional
  public Issued issue(RegistrationTerms terms) {
    Instant now = clock.instant();
    String code = TenantToken.issue(PREFIX, Tenancy.current());
    RegistrationLink link = new RegistrationLink(ids.next(), code, terms, now);
    links.forgetExpiredBefore(now.minus(KEPT));
    links.add(link);
    audit.record("registration-link.made", "registration-link", link.id(), Map.of());
    return new Issued(settings.at("/lti/register?code=" + code), link.expiresAt());
  }
}
