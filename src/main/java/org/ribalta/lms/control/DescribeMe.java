package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.directory.PersonCard;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.control.Me.PlatformLink;
import org.ribalta.lms.control.Me.Source;
import org.ribalta.lms.control.Me.TenantName;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.control.DescribeTenant;

/**
 * Tells the page who is signed in: within the launch, which knows it all, and again for a page that
 * is opened without one.
 */
@ApplicationScoped
public class DescribeMe {
  private DescribeTenant describeTenant;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DescribeMe() {}

  @Inject
  DescribeMe(DescribeTenant describeTenant) {
    this.describeTenant = describeTenant;
  }

  /** A session that a launch began. */
  public Me launched(
      @Nullable PersonView person,
      Collection<Role> roles,
      String locale,
      Optional<UUID> edition,
      Optional<String> returnUrl) {
    return new Me(
        person == null ? null : PersonCard.of(person),
        roles.stream().sorted().toList(),
        locale,
        person == null ? null : person.timeZone(),
        edition.orElse(null),
        new PlatformLink(returnUrl.orElse(null)),
        Source.LMS,
        tenant());
  }

  /** A session that began at our own door. */
  public Me administering(@Nullable PersonView person, Collection<Role> roles, String locale) {
    return new Me(
        person == null ? null : PersonCard.of(person),
        roles.stream().sorted().toList(),
        locale,
        person == null ? null : person.timeZone(),
        null,
        new PlatformLink(null),
        Source.ADMIN,
        tenant());
  }

  private TenantName tenant() {
    TenantDetails own = describeTenant.describe();
    return new TenantName(own.id(), own.name());
  }
}
