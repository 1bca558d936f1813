package org.ribalta.scim.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.Provisioning;
import org.ribalta.scim.resource.Admission;
import org.ribalta.scim.resource.ProfileReader;
import org.ribalta.scim.resource.UserDocument;

/** Adds a user (RFC 7644 §3.3). */
@ApplicationScoped
public class CreateUser {
  private Provisioning directory;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CreateUser() {}

  @Inject
  CreateUser(Provisioning directory) {
    this.directory = directory;
  }

  /**
   * Adds a user.
   *
   * @param body the resource as sent
   * @throws org.ribalta.scim.ScimRefusal if it breaks the schemas
   * @throws org.ribalta.directory.UserNameTaken if the user name is in use
   */
  public ProvisionedPerson create(ScimCaller caller, ObjectNode body) {
    Admission admission = new Admission(caller.mapping(), caller.dropped());
    admission.checkSchemas(body);
    ObjectNode resource = admission.admit(body);
    Provision provision =
        new Provision(
            ProfileReader.read(caller.mapping(), resource),
            UserDocument.externalId(resource),
            UserDocument.fresh(resource));
    return directory.create(caller.clientId(), provision);
  }
}
