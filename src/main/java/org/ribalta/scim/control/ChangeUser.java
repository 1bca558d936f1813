package org.ribalta.scim.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.Provisioning;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.resource.ProfileReader;
import org.ribalta.scim.resource.UserDocument;

/**
 * Changes a user as one client sees it. What other clients own stays; a change that changes nothing
 * leaves {@code lastModified} alone (RFC 7644 §3.5.2).
 */
@ApplicationScoped
public class ChangeUser {
  private Provisioning directory;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ChangeUser() {}

  @Inject
  ChangeUser(Provisioning directory) {
    this.directory = directory;
  }

  /**
   * Changes a user.
   *
   * @param change makes the canonical resource after out of the one before
   * @throws ScimRefusal 404 if there is no such user
   * @throws org.ribalta.directory.UserNameTaken if the new user name is in use
   */
  @Transactional
  public ProvisionedPerson change(ScimCaller caller, UUID id, UnaryOperator<ObjectNode> change) {
    ProvisionedPerson before =
        directory.hold(caller.clientId(), id).orElseThrow(ScimRefusal::notFound);
    UserDocument document = UserDocument.of(before, caller.mapping());
    ObjectNode after = change.apply(document.own());
    if (after.equals(document.own())) {
      return before;
    }
    Provision provision =
        new Provision(
            ProfileReader.read(caller.mapping(), after),
            UserDocument.externalId(after),
            document.with(after));
    return directory.replace(caller.clientId(), id, provision).orElseThrow(ScimRefusal::notFound);
  }
}
