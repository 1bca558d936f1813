package org.ribalta.sandbox.web;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Markup that is safe to send: everything put into it was escaped or was markup already. */
public record Html(String markup) {
  private static final String HOLE = "{}";

  /**
   * Fills each {@code {}} of the template in order. Markup and lists of markup go in as they are,
   * empty values as nothing, all else as text.
   */
  public static Html of(String template, Object... values) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf(HOLE, from);
      out.append(template, from, hole).append(render(value));
      from = hole + HOLE.length();
    }
    return new Html(out.append(template, from, template.length()).toString());
  }

  public static Html none() {
    return new Html("");
  }

  private static String render(Object value) {
    if (value instanceof Html html) {
      return html.markup();
    } else if (value instanceof Collection<?> many) {
      return many.stream().map(Html::render).collect(Collectors.joining());
    } else if (value instanceof Optional<?> maybe) {
      return maybe.map(Html::render).orElse("");
    }
    return value == null ? "" : escape(value.toString());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
