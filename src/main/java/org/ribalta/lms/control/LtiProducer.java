package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.ags.Gradebook;
import org.ribalta.lti.ags.Results;
import org.ribalta.lti.connection.ConnectionCheck;
import org.ribalta.lti.key.KeysetCache;
import org.ribalta.lti.launch.LaunchValidator;
import org.ribalta.lti.login.LoginInitiation;
import org.ribalta.lti.login.StateSeal;
import org.ribalta.lti.nrps.RosterService;
import org.ribalta.lti.registration.DynamicRegistration;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.ServiceTokens;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.SecretBox;

/** Puts the LTI library together with our database, keys and network. */
@ApplicationScoped
public class LtiProducer {
  private static final int KEYSETS = 1000;

  @Produces
  @Singleton
  ToolUrls urls(Settings settings) {
    return new ToolUrls(settings.baseUrl(), settings.at("/lti/launch"));
  }

  @Produces
  @Singleton
  StateSeal seal(SecretBox box) {
    return new StateSeal(box.keyFor("lti-state"));
  }

  @Produces
  @Singleton
  RememberedRoutes routes(RouteRepository routes) {
    return new RememberedRoutes(routes);
  }

  @Produces
  @Singleton
  LoginInitiation login(RememberedRoutes routes, StateSeal seal, ToolUrls urls, Clock clock) {
    return new LoginInitiation(routes, seal, urls, clock);
  }

  @Produces
  @Singleton
  LaunchValidator launch(
      RememberedRoutes routes,
      OutboundExchange http,
      UsedNonceRepository nonces,
      StateSeal seal,
      ToolUrls urls,
      Clock clock) {
    return new LaunchValidator(
        routes, new KeysetCache(http, clock, KEYSETS), nonces, seal, urls, clock);
  }

  @Produces
  @Singleton
  AuthorizedCalls calls(OutboundExchange http, ToolKeys keys, Clock clock) {
    ServiceTokens tokens = new ServiceTokens(http, () -> keys.keyset().signingKey(), clock);
    return new AuthorizedCalls(tokens, http, clock);
  }

  @Produces
  @Singleton
  ConnectionCheck connectionCheck(OutboundExchange http, ToolKeys keys, Clock clock) {
    return new ConnectionCheck(http, () -> keys.keyset().signingKey(), clock);
  }

  @Produces
  @Singleton
  Gradebook gradebook(AuthorizedCalls calls) {
    return new Gradebook(calls);
  }

  @Produces
  @Singleton
  Results results(AuthorizedCalls calls) {
    return new Results(calls);
  }

  @Produces
  @Singleton
  DynamicRegistration registration(OutboundExchange http) {
    return new DynamicRegistration(http);
  }

  @Produces
  @Singleton
  RosterService rosters(AuthorizedCalls calls) {
    return new RosterService(calls);
  }
}
