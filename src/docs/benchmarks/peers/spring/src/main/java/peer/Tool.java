package peer;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ac.ox.ctl.lti13.Lti13Configurer;

/** A tool made with Spring Security's LTI 1.3 library: one platform, one page, all in memory. */
@SpringBootApplication
@RestController
public class Tool {
  private static final String CONTEXT = "https://purl.imsglobal.org/spec/lti/claim/context";

  public static void main(String... args) {
    SpringApplication.run(Tool.class, args);
  }

  @Bean
  ClientRegistrationRepository registrations(
      @Value("${ISSUER}") String issuer, @Value("${CLIENT_ID}") String client) {
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId("load")
            .clientId(client)
            .authorizationGrantType(new AuthorizationGrantType("implicit"))
            .scope("openid")
            .redirectUri("{baseUrl}/lti/login")
            .authorizationUri(issuer + "/authorize")
            .tokenUri(issuer + "/token")
            .jwkSetUri(issuer + "/keys")
            .userNameAttributeName("sub")
            .build());
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    http.with(new Lti13Configurer(), lti -> {});
    return http.build();
  }

  @GetMapping("/")
  Map<String, Object> page(@AuthenticationPrincipal OidcUser user) {
    return Map.of("name", user.getFullName(), "course", user.getClaimAsMap(CONTEXT).get("title"));
  }
}
