package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.ribalta.scim.ScimRefusal;

/**
 * Reads and writes SCIM's bodies by the SDK's mapper, under which member names know no case.
 *
 * <p>For {@link ObjectNode} alone: a provider for the very type comes before the server's own JSON
 * providers, which would write the getters of the tree.
 */
@Provider
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class ScimJson implements MessageBodyReader<ObjectNode>, MessageBodyWriter<ObjectNode> {
  /** Set on a reader: on a mapper, the feature would reach the SDK's filter parser and break it. */
  private static final ObjectReader READER =
      JsonUtils.getObjectReader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == ObjectNode.class;
  }

  @Override
  public ObjectNode readFrom(
      Class<ObjectNode> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    JsonNode body = READER.readTree(in);
    if (body instanceof ObjectNode object) {
      return object;
    }
    throw ScimRefusal.invalidSyntax("The request needs a JSON object as body.");
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return ObjectNode.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      ObjectNode body,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(JsonUtils.getObjectWriter().writeValueAsBytes(body));
  }
}
