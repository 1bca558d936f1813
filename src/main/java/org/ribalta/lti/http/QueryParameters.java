package org.ribalta.lti.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters in the order given, encoded so that every parser reads the same values. */
public final class QueryParameters {

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Parameters that are known already, in the order of the map. */
  public static QueryParameters of(Map<String, String> parameters) {
    QueryParameters query = new QueryParameters();
    parameters.forEach(query::with);
    return query;
  }

  /** Adds one parameter. */
  public QueryParameters with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** As a query or a form body; a space is {@code %20}, which is a space in both. */
  public String encoded() {
    return values.entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** An address with these added after the parameters it has; its fragment stays last. */
  public URI appendedTo(URI address) {
    if (values.isEmpty()) {
      return address;
    }
    String text = address.toString();
    int hash = text.indexOf('#');
    String page = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash);
    char separator = address.getRawQuery() == null ? '?' : '&';
    return URI.create(page + separator + encoded() + fragment);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
