package org.ribalta.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Role;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** The caller of this request, filled in by {@link AccessFilter}. */
@RequestScoped
public class CurrentCaller implements Caller {
  private @Nullable AccessSession session;
  private boolean operator;

  void is(AccessSession found) {
    this.session = found;
  }

  void isOperator() {
    this.operator = true;
  }

  private AccessSession session() {
    if (session == null) {
      throw new Refused(CommonProblem.SIGN_IN_NEEDED, "Open Ribalta from your course.");
    }
    return session;
  }

  @Override
  public Optional<UUID> person() {
    return operator ? Optional.empty() : session().person();
  }

  @Override
  public UUID requirePerson() {
    return person()
        .orElseThrow(
            () ->
                new Refused(
                    CommonProblem.FORBIDDEN,
                    "Ribalta does not know you yet: ask your administrator to add you."));
  }

  @Override
  public Set<Role> roles() {
    return operator ? Set.of() : session().roles();
  }

  @Override
  public boolean cameFromCourse() {
    return session().activity().isPresent();
  }

  @Override
  public UUID activity() {
    return session().activity().orElseThrow(CurrentCaller::courseNeeded);
  }

  @Override
  public UUID platform() {
    return session().platform().orElseThrow(CurrentCaller::courseNeeded);
  }

  /** The session itself, to end it. */
  UUID sessionId() {
    return session().id();
  }

  static Refused courseNeeded() {
    return new Refused(CommonProblem.FORBIDDEN, "Open Ribalta from your course to do this.");
  }

  @Override
  public Optional<String> returnUrl() {
    return session().returnUrl();
  }

  @Override
  public String locale() {
    return session().locale();
  }
}
