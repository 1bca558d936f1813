package org.ribalta.desk.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Refused;

/** Reads query parameters; an empty one is none. */
final class Query {
  private Query() {}

  static Optional<String> text(@Nullable String sent) {
    return Optional.ofNullable(sent).map(String::strip).filter(text -> !text.isEmpty());
  }

  static Optional<UUID> cursor(@Nullable String sent) {
    return text(sent)
        .map(
            text -> {
              try {
                return UUID.fromString(text);
              } catch (IllegalArgumentException e) {
                throw wrong("after", "Send back the cursor as it was answered under next.");
              }
            });
  }

  static Optional<Instant> instant(String name, @Nullable String sent) {
    return text(sent)
        .map(
            text -> {
              try {
                return Instant.parse(text);
              } catch (DateTimeException e) {
                throw wrong(name, "Write e.g. 2026-11-26T14:00:00Z.");
              }
            });
  }

  static <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type, @Nullable String sent) {
    return text(sent)
        .map(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> wrong(name, "Write one of " + names(type) + ".")));
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static Refused wrong(String name, String detail) {
    return Refused.invalid("/" + name, "form", detail);
  }
}
