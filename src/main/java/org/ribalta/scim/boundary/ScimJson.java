package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import com.unboundid.scim2.common.utils.JsonUtils;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;

/** Reads and writes SCIM's bodies by the SDK's mapper, under which member names know no case. */
@Provider
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class ScimJson extends JacksonJsonProvider {
  /** Made by the JAX-RS runtime. */
  public ScimJson() {
    super(mapper());
  }

  private static ObjectMapper mapper() {
    return JsonUtils.createObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }
}
