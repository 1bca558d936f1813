package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ribalta.sandbox.control.Behaviour;

/** The frame beside the tool that keeps values for it, as in Canvas; nobody sees it. */
@Path("storage")
public class StorageResource {
  @Inject private Behaviour behaviour;
  @Inject private ToolFrame frame;

  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String frame() {
    String target = behaviour.storageTarget().orElseThrow(NotFoundException::new);
    return Html.of(
            "<!doctype html><html lang=\"en\"><head><title>{}</title></head><body>{}</body></html>",
            target,
            frame.script(target, target))
        .markup();
  }
}
