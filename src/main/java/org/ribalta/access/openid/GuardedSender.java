package org.ribalta.access.openid;

import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.ribalta.platform.http.Outbound;

/** Lends the OpenID library our guarded client. */
final class GuardedSender implements HTTPRequestSender {
  private final Outbound outbound;

  GuardedSender(Outbound outbound) {
    this.outbound = outbound;
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    Map<String, String> headers =
        request.getHeaderMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().get(0)));
    String body = request.getBody() == null ? "" : request.getBody();
    Outbound.Answer answer =
        outbound.send(request.getMethod().name(), request.getURI(), headers, body);
    HTTPResponse response = new HTTPResponse(answer.status());
    answer.headers().forEach((name, value) -> response.setHeader(name, value));
    response.setBody(answer.body());
    return response;
  }
}
