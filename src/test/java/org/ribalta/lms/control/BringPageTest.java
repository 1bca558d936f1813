package org.ribalta.lms.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.lms.ParticipantPage;
import org.ribalta.lms.control.Me.PlatformLink;
import org.ribalta.lms.control.Me.Source;
import org.ribalta.lms.control.Me.TenantName;

class BringPageTest {
  private static final UUID ACTIVITY = UUID.randomUUID();

  @Test
  void readsThePageInTheLanguageOfTheLaunch() {
    ParticipantPage page = (activity, person, language) -> List.of(activity, person, language);

    assertThat(new BringPage(page).along(opened("it")).page())
        .hasValueSatisfying(it -> assertThat(it).asString().contains(ACTIVITY + "", "IT"));
    assertThat(new BringPage(page).along(opened("en")).page())
        .hasValueSatisfying(it -> assertThat(it).asString().contains("EN"));
  }

  // Mutation: without the catch a page that cannot be read keeps people out.
  @Test
  void launchOpensAllTheSameIfThePageCannotBeRead() {
    ParticipantPage broken =
        (activity, person, language) -> {
          throw new IllegalStateException("broken");
        };

    assertThat(new BringPage(broken).along(opened("it")).page()).isEmpty();
  }

  private static OpenedActivity opened(String locale) {
    return new OpenedActivity(
        ACTIVITY,
        "token",
        new Me(
            null,
            List.of(Role.PARTICIPANT),
            locale,
            null,
            null,
            new PlatformLink(null),
            Source.LMS,
            new TenantName(UUID.randomUUID(), "Azienda")),
        List.of());
  }
}
