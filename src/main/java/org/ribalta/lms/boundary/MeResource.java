package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.Role;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.directory.PersonView;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.control.DescribeTenant;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Who is signed in, and what they opened. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject private Caller caller;
  @Inject private People people;
  @Inject private Editions editions;
  @Inject private DescribeTenant describeTenant;

  /** What is answered. */
  record Me(
      @Nullable PersonCard person,
      List<Role> roles,
      String locale,
      @Nullable String timeZone,
      @Nullable UUID editionId,
      PlatformLink platform,
      Source source,
      TenantName tenant) {}

  /** Where the session began. */
  enum Source {
    LMS,
    ADMIN
  }

  /** The customer. */
  record TenantName(UUID id, String name) {}

  /** The way back to the course. */
  record PlatformLink(@Nullable String returnUrl) {}

  @GET
  @Requires(Operation.READ_ME)
  public Me me() {
    PersonView person = caller.person().flatMap(people::find).orElse(null);
    return new Me(
        person == null ? null : PersonCard.of(person),
        caller.roles().stream().sorted().toList(),
        caller.locale(),
        person == null ? null : person.timeZone(),
        edition().map(EditionView::id).orElse(null),
        new PlatformLink(caller.returnUrl().orElse(null)),
        caller.cameFromCourse() ? Source.LMS : Source.ADMIN,
        tenant());
  }

  private Optional<EditionView> edition() {
    return caller.cameFromCourse() ? editions.ofActivity(caller.activity()) : Optional.empty();
  }

  private TenantName tenant() {
    TenantDetails own = describeTenant.describe();
    return new TenantName(own.id(), own.name());
  }
}
