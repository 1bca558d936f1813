package org.ribalta.lms.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.PlatformRegistry;

class RememberedRoutesTest {
  private static final PlatformKey KEY = new PlatformKey("https://lms.example", "ribalta");

  private final Registry registry = new Registry();
  private final RememberedRoutes routes = new RememberedRoutes(registry);

  // Mutation: put left out.
  @Test
  void asksOnceForWhatIsThere() {
    registry.platforms.add(platform("tenant-a", KEY));

    for (int i = 0; i < 3; i++) {
      assertThat(routes.findByIssuer("https://lms.example")).hasSize(1);
      assertThat(routes.find(KEY)).hasSize(1);
      assertThat(routes.findByDeployment(KEY, "1")).isPresent();
    }

    assertThat(registry.asked).isEqualTo(3);
  }

  // Mutation: an empty answer remembered, which keeps a deployment out that was just approved.
  @Test
  void asksAgainForWhatWasNotThere() {
    assertThat(routes.findByDeployment(KEY, "1")).isEmpty();
    assertThat(routes.find(KEY)).isEmpty();
    registry.platforms.add(platform("tenant-a", KEY));

    assertThat(routes.findByDeployment(KEY, "1")).isPresent();
    assertThat(routes.find(KEY)).hasSize(1);
  }

  // Mutation: the deployment, or the client id, left out of what is remembered.
  @Test
  void takesNoneForAnother() {
    registry.platforms.add(platform("tenant-a", KEY));
    assertThat(routes.findByDeployment(KEY, "1")).isPresent();
    assertThat(routes.find(KEY)).hasSize(1);
    registry.platforms.clear();

    assertThat(routes.findByDeployment(KEY, "2")).isEmpty();
    assertThat(routes.find(new PlatformKey("https://lms.example", "other"))).isEmpty();
    assertThat(routes.findByIssuer("https://lms.example")).isEmpty();
  }

  private static Platform platform(String name, PlatformKey key) {
    URI any = URI.create("https://lms.example/any");
    return new Platform(name, key, any, any, any);
  }

  private static final class Registry implements PlatformRegistry {
    private final List<Platform> platforms = new ArrayList<>();
    private int asked;

    @Override
    public List<Platform> findByIssuer(String issuer) {
      asked++;
      return List.copyOf(platforms);
    }

    @Override
    public List<Platform> find(PlatformKey key) {
      asked++;
      return List.copyOf(platforms);
    }

    @Override
    public Optional<Platform> findByDeployment(PlatformKey key, String deploymentId) {
      asked++;
      return platforms.stream().findFirst();
    }
  }
}
