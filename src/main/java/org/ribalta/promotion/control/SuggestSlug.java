package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ribalta.promotion.entity.Slug;

/** Suggests an address that nobody on the server has yet. */
@ApplicationScoped
public class SuggestSlug {
  private static final int MOST_NUMBERS = 50;

  private PageRouteRepository routes;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SuggestSlug() {}

  @Inject
  SuggestSlug(PageRouteRepository routes) {
    this.routes = routes;
  }

  /** Made from a title, with a number if need be; when all are taken, one that is. */
  @Transactional
  public Slug suggest(String title) {
    Slug plain = Slug.of(title);
    return Stream.concat(
            Stream.of(plain), IntStream.range(2, MOST_NUMBERS).mapToObj(plain::numbered))
        .filter(slug -> !routes.isTaken(slug))
        .findFirst()
        .orElse(plain);
  }
}
