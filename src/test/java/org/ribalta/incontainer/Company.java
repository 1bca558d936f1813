package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.Role;
import org.ribalta.access.Sessions;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.lms.control.RegisterPlatform;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.CreateTenant;

/** A customer with people who are already signed in, for tests of what comes after a launch. */
@ApplicationScoped
public class Company {
  private static final UUID SOURCE = UUID.randomUUID();

  @Inject private CreateTenant createTenant;
  @Inject private Provisioning provisioning;
  @Inject private Sessions sessions;
  @Inject private RegisterPlatform registerPlatform;

  /** A new tenant. */
  public UUID found() throws Exception {
    UUID tenant = UUID.randomUUID();
    Tenancy.callAs(tenant, () -> createTenant.create("Tenant " + tenant, "it"));
    return tenant;
  }

  /**
   * Somebody who works there.
   *
   * @param level 1 the most junior
   * @param manager a user name, or null
   */
  public UUID hire(UUID tenant, String name, int level, String manager) throws Exception {
    Provision person = new Provision(profile(name, level, true, manager), name, "{}");
    return Tenancy.callAs(tenant, () -> provisioning.create(SOURCE, person).id());
  }

  /** The source writes a person anew: they moved, or left. */
  public void change(UUID tenant, UUID id, PersonProfile profile) throws Exception {
    Provision person = new Provision(profile, profile.userName(), "{}");
    Tenancy.callAs(tenant, () -> provisioning.replace(SOURCE, id, person));
  }

  public static PersonProfile profile(String name, int level, boolean active, String manager) {
    return profile(name, name + "@example.org", level, active, manager);
  }

  public static PersonProfile profile(
      String name, String address, int level, boolean active, String manager) {
    return new PersonProfile(
        name,
        null,
        address,
        name,
        "Prova",
        name + " Prova",
        null,
        "Reparto di " + name,
        "Torino",
        "it",
        List.of("it"),
        "Europe/Rome",
        String.valueOf(level),
        null,
        active,
        manager);
  }

  /** The API for a person who came in by an activity; null for a guest. */
  Api signIn(UUID tenant, UUID person, UUID activity, URI server, Role... roles) throws Exception {
    return signInFrom(UUID.randomUUID(), tenant, person, activity, server, roles);
  }

  /** The same, for somebody whom a certain platform launched. */
  Api signInFrom(UUID platform, UUID tenant, UUID person, UUID activity, URI server, Role... roles)
      throws Exception {
    LaunchSession launch =
        new LaunchSession(
            Optional.ofNullable(person), Set.of(roles), platform, activity, Optional.empty(), "it");
    return new Api(server, Tenancy.callAs(tenant, () -> sessions.open(launch)));
  }

  /** An LMS of theirs; whoever comes from it is made a person, if {@code people} is its roster. */
  public UUID connect(UUID tenant, String issuer, PeopleSource people, boolean trustAdministrators)
      throws Exception {
    return connect(tenant, issuer, "client", people, trustAdministrators);
  }

  /** The same for one of several registrations of an LMS that many customers share. */
  UUID connect(
      UUID tenant, String issuer, String client, PeopleSource people, boolean trustAdministrators)
      throws Exception {
    URI address = URI.create(issuer + "/lti");
    PlatformDetails details =
        new PlatformDetails(
            "generic",
            issuer,
            client,
            address,
            address,
            address,
            address.toString(),
            List.of("1"),
            List.of(),
            people,
            false,
            trustAdministrators);
    return Tenancy.callAs(tenant, () -> registerPlatform.register(details).id());
  }
}
