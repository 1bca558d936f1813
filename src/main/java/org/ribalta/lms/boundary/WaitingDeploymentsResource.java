package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.ApproveDeployment;
import org.ribalta.lms.control.DismissDeployment;
import org.ribalta.lms.control.ListWaitingDeployments;
import org.ribalta.lms.control.ListWaitingDeployments.Waiting;

/** Deployments from which somebody tried to come in, for administrators to decide. */
@Path("/admin/tenants/{tenant}/waiting-deployments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingDeploymentsResource {
  @Inject private ListWaitingDeployments listWaitingDeployments;
  @Inject private ApproveDeployment approveDeployment;
  @Inject private DismissDeployment dismissDeployment;

  @GET
  @Requires(Operation.LIST_WAITING_DEPLOYMENTS)
  public List<Waiting> list() {
    return listWaitingDeployments.list();
  }

  @POST
  @Path("{deployment}/approval")
  @Requires(Operation.APPROVE_DEPLOYMENT)
  public void approve(@PathParam("deployment") UUID deployment) {
    approveDeployment.approve(deployment);
  }

  @DELETE
  @Path("{deployment}")
  @Requires(Operation.DISMISS_DEPLOYMENT)
  public void dismiss(@PathParam("deployment") UUID deployment) {
    dismissDeployment.dismiss(deployment);
  }
}
