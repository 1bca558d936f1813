package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.ribalta.lms.control.FindConnection.Connection;
import org.ribalta.lti.connection.Check;
import org.ribalta.lti.connection.CheckListener;
import org.ribalta.lti.connection.CheckResult;
import org.ribalta.lti.connection.ConnectionCheck;
import org.ribalta.shared.Language;

/** Tries a connection step by step. Holds no transaction while it talks to the LMS. */
@ApplicationScoped
public class TestConnection {
  private ConnectionCheck check;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TestConnection() {}

  @Inject
  TestConnection(ConnectionCheck check) {
    this.check = check;
  }

  /** Takes all steps, telling each when it begins and when it has ended. */
  public void test(Connection connection, Language language, Consumer<ConnectionStep> told) {
    check.run(
        connection.platform(),
        connection.services(),
        new CheckListener() {
          @Override
          public void begins(Check check) {
            told.accept(ConnectionStep.begun(check, language));
          }

          @Override
          public void ended(CheckResult result) {
            told.accept(ConnectionStep.ended(result, connection.preset(), language));
          }
        });
  }
}
