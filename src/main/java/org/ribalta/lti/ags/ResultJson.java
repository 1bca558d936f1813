package org.ribalta.lti.ags;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ribalta.lti.claim.Claims;

/** Results as platforms write them. */
final class ResultJson {

  private ResultJson() {}

  /** The results of a container; empty if the text is no JSON array. */
  static Optional<List<Result>> readContainer(String json) {
    return Claims.parse("{\"items\":" + json + "}")
        .flatMap(container -> container.objects("items"))
        .map(items -> items.stream().map(ResultJson::read).flatMap(Optional::stream).toList());
  }

  /** Empty for one of nobody. */
  private static Optional<Result> read(Claims json) {
    return json.text("userId")
        .map(
            user ->
                new Result(
                    user,
                    number(json, "resultScore"),
                    number(json, "resultMaximum")
                        .filter(maximum -> maximum.signum() > 0)
                        .orElse(BigDecimal.ONE)));
  }

  private static Optional<BigDecimal> number(Claims json, String name) {
    try {
      return json.text(name).map(BigDecimal::new);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
