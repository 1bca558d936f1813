package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.ExportCartridge;
import org.ribalta.lti.cartridge.CartridgeFile;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;

/** An edition's course as a file that other courses import. */
@Path("/editions/{edition}/cartridge")
@ApplicationScoped
public class CartridgeResource {
  @Inject private ExportCartridge exportCartridge;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** An edition of the activity that the caller came in by; for any other: 404. */
  @GET
  @Produces(CartridgeFile.MEDIA_TYPE)
  @Requires(Operation.EXPORT_CARTRIDGE)
  public Response export(@PathParam("edition") UUID edition) {
    UUID own = editions.require(edition, caller.activity()).id();
    Language language = Language.of(headers.getAcceptableLanguages());
    return Response.ok(exportCartridge.export(own, caller.requirePerson(), language))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ribalta.imscc\"")
        .build();
  }
}
