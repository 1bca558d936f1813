package org.ribalta.lms.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.directory.People;
import org.ribalta.incontainer.Company;
import org.ribalta.incontainer.InTransaction;
import org.ribalta.lms.control.ListPlatformPeople.Page;
import org.ribalta.lms.entity.CourseKey;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.lms.entity.PersonLink.Why;
import org.ribalta.lms.entity.RosterReached;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.nrps.Member;
import org.ribalta.lti.nrps.Member.Status;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.platform.job.JobRun;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.shared.Language;

/** Members of a roster whose platform's people come from the directory. */
@ExtendWith(ArquillianExtension.class)
public class RecogniseMembersIT {
  @Inject private Company company;
  @Inject private InTransaction inTransaction;
  @Inject private TakeMember takeMember;
  @Inject private RosterPass rosterPass;
  @Inject private RosterRepository rosters;
  @Inject private PlatformRepository platforms;
  @Inject private ListPlatformPeople listPlatformPeople;
  @Inject private People people;

  private UUID tenant;
  private UUID platform;
  private UUID roster;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    platform = register("https://hr.example/" + tenant, PeopleSource.PROVISIONED);
    roster = roster(platform);
  }

  private UUID register(String issuer, PeopleSource source) throws Exception {
    return company.connect(tenant, issuer, source, false);
  }

  private UUID roster(UUID of) throws Exception {
    return inTenant(
        () ->
            rosters
                .ofOrNew(
                    new CourseKey(of, "1", "c1"),
                    new NrpsEndpoint(URI.create("https://nowhere.invalid/"), Set.of()),
                    Instant.now())
                .id());
  }

  // Fails if a roster has a rule of its own, if it makes people here, or if it keeps the reasons.
  @Test
  void areRecognisedByTheRuleOfLaunchesAndNobodyIsMade() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);

    take(platform, roster, member("1", "ada", Status.ACTIVE));
    take(platform, roster, member("2", "zed", Status.ACTIVE));
    take(platform, roster, member("3", null, Status.ACTIVE));
    take(platform, roster, member("4", "zed", Status.DELETED));

    Page linked = users(platform, true);
    assertThat(linked.items())
        .singleElement()
        .satisfies(
            user -> {
              assertThat(user.person()).isNotNull();
              assertThat(user.person().id()).isEqualTo(ada);
              assertThat(user.how()).isEqualTo(How.EXTERNAL_ID);
            });
    Page unlinked = users(platform, false);
    assertThat(unlinked.items())
        .extracting(ListPlatformPeople.PlatformUser::why)
        .containsExactly(Why.NO_IDENTIFIER, Why.NONE);
    assertThat(unlinked.items()).allMatch(user -> user.launchedAt() == null);
    assertThat(unlinked.items().get(0).name()).isEqualTo("Membro 3");
    assertThat(inTenant(() -> people.search("Membro", 9))).isEmpty();
  }

  // Fails if whoever could not be found stays so once the directory knows them.
  @Test
  void areRecognisedAtTheNextReadingOnceTheDirectoryKnowsThem() throws Exception {
    take(platform, roster, member("1", "ada", Status.ACTIVE));
    company.hire(tenant, "ada", 5, null);

    take(platform, roster, member("1", "ada", Status.ACTIVE));

    assertThat(users(platform, true).linked()).isEqualTo(1);
    assertThat(users(platform, false).unlinked()).isZero();
  }

  // Fails if the members of one issuer are the users of another.
  @Test
  void areNotRecognisedAcrossIssuers() throws Exception {
    company.hire(tenant, "ada", 5, null);
    UUID other = register("https://two.example/" + tenant, PeopleSource.PROVISIONED);
    take(platform, roster, member("1", "ada", Status.ACTIVE));

    take(other, roster(other), member("1", null, Status.ACTIVE));

    assertThat(users(other, true).linked()).isZero();
    assertThat(users(other, false).unlinked()).isEqualTo(1);
  }

  // Fails if the word of an LMS switches off whom it made before its people came from a directory.
  @Test
  void areNeverSwitchedOff() throws Exception {
    String issuer = "https://was.example/" + tenant;
    UUID former = register(issuer, PeopleSource.ROSTER);
    UUID read = roster(former);
    take(former, read, member("1", null, Status.ACTIVE));
    UUID made = users(former, true).items().get(0).person().id();
    take(former, read, member("1", null, Status.DELETED));
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update lti_platform set people = 'PROVISIONED' where id = ?", former));

    apply(read);
    assertThat(isActive(made)).isTrue();

    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update("update lti_platform set people = 'ROSTER' where id = ?", former));
    apply(read);
    assertThat(isActive(made)).isFalse();
  }

  private boolean isActive(UUID person) throws Exception {
    return inTenant(() -> people.find(person).orElseThrow().active());
  }

  private void apply(UUID read) {
    Tenancy.runAs(tenant, () -> rosterPass.apply(new Unwatched(), read, RosterReached.NOTHING));
  }

  private void take(UUID from, UUID into, Member member) throws Exception {
    inTenant(
        () -> {
          LtiPlatform known = platforms.find(from).orElseThrow();
          return takeMember.take(known, into, member);
        });
  }

  private Page users(UUID of, boolean linked) throws Exception {
    return inTenant(
        () ->
            listPlatformPeople.list(of, new ListPlatformPeople.Wish(linked, "", Optional.empty())));
  }

  private <T> T inTenant(java.util.concurrent.Callable<T> work) throws Exception {
    return Tenancy.callAs(tenant, () -> inTransaction.call(work));
  }

  private static Member member(String id, @Nullable String key, Status status) {
    return new Member(
        id,
        status,
        Roles.of(List.of("Learner")),
        Optional.of("Membro " + id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(key));
  }

  /** A job that nobody watches. */
  private record Unwatched() implements JobRun {
    @Override
    public UUID id() {
      return new UUID(0, 0);
    }

    @Override
    public Language language() {
      return Language.EN;
    }

    @Override
    public <T> T parameters(Class<T> type) {
      throw new IllegalStateException("The pass is told what to read");
    }

    @Override
    public <T> Optional<T> checkpoint(Class<T> type) {
      return Optional.empty();
    }

    @Override
    public void checkpoint(Object reached, long done, @Nullable Long total) {}

    @Override
    public void progress(long done, @Nullable Long total) {}
  }
}
