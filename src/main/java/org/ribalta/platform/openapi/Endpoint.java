package org.ribalta.platform.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One resource method at its address.
 *
 * @param verb the HTTP method, in lower case as OpenAPI writes it
 * @param path below the application, with variables in braces
 */
public record Endpoint(String verb, String path, Method method) {
  /** The endpoints of all resources among some listed classes, by path and verb. */
  static List<Endpoint> of(Collection<Class<?>> listed) {
    return listed.stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Stream.of(type.getMethods()))
        .flatMap(method -> verb(method).map(verb -> at(verb, method)).stream())
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
        .toList();
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(http -> http.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static Endpoint at(String verb, Method method) {
    Path inner = method.getAnnotation(Path.class);
    String path =
        "/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + "/"
            + (inner == null ? "" : inner.value());
    String clean = path.replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    return new Endpoint(verb, clean.replaceAll("(?<=.)/$", ""), method);
  }

  /** The media types of the body it reads. */
  String[] consumes() {
    return declared(Consumes.class)
        .map(Consumes::value)
        .orElse(new String[] {MediaType.APPLICATION_JSON});
  }

  /** The media types of the body it writes. */
  String[] produces() {
    return declared(Produces.class)
        .map(Produces::value)
        .orElse(new String[] {MediaType.APPLICATION_JSON});
  }

  private <A extends Annotation> Optional<A> declared(Class<A> type) {
    return Optional.ofNullable(method.getAnnotation(type))
        .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(type)));
  }
}
