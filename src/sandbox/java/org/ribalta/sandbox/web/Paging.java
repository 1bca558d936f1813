package org.ribalta.sandbox.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page counted from 1
 */
record Paging<T>(List<T> all, int page) {
  private static final int SIZE = 50;

  List<T> shown() {
    int from = Math.min((current() - 1) * SIZE, all.size());
    return all.subList(from, Math.min(from + SIZE, all.size()));
  }

  Html links(Visit visit) {
    int last = last();
    if (last == 1) {
      return Html.none();
    }
    return Html.of(
        "<nav class=\"pages\" aria-label=\"{}\">{}<span>{}</span>{}</nav>",
        visit.say("pages.label"),
        current() > 1 ? link(current() - 1, visit.say("pages.back")) : Html.none(),
        visit.say("pages.here", current(), last),
        current() < last ? link(current() + 1, visit.say("pages.on")) : Html.none());
  }

  private int current() {
    return Math.max(1, Math.min(page, last()));
  }

  private int last() {
    return Math.max(1, (all.size() + SIZE - 1) / SIZE);
  }

  private static Html link(int page, String text) {
    return Html.of("<a href=\"?page={}\">{}</a>", page, text);
  }
}
