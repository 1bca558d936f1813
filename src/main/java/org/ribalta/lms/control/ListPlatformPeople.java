package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.control.PersonLinkRepository.Group;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.lms.entity.PersonLink.Why;
import org.ribalta.platform.problem.Refused;

/** Tells who a platform's users are, how we know, and who could not be found. */
@ApplicationScoped
@Transactional
public class ListPlatformPeople {
  private static final int PAGE = 50;
  private static final int MOST_NAMESAKES = 500;

  private PlatformRepository platforms;
  private PersonLinkRepository links;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListPlatformPeople() {}

  @Inject
  ListPlatformPeople(PlatformRepository platforms, PersonLinkRepository links, People people) {
    this.platforms = platforms;
    this.links = links;
    this.people = people;
  }

  /**
   * Which of them.
   *
   * @param linked whether those who are somebody, or those who are nobody
   * @param text how the name begins (of somebody) or what it holds (of nobody), or the platform's
   *     key; empty for all
   * @param after the cursor of the page before
   */
  public record Wish(boolean linked, String text, Optional<UUID> after) {}

  /**
   * A user of a platform.
   *
   * @param subject the platform's key of the user
   * @param name what the platform calls whoever is nobody here; null where it hides that, and of
   *     people
   * @param person who it is, or null
   * @param active whether that person may sign in
   * @param why why it is nobody, or null
   * @param since when the link came about; of nobody, when the platform last spoke of them
   * @param launchedAt when they last tried to come in, in vain; null if only a roster names them
   */
  public record PlatformUser(
      UUID id,
      String subject,
      @Nullable String name,
      @Nullable PersonCard person,
      boolean active,
      How how,
      @Nullable Why why,
      Instant since,
      @Nullable Instant launchedAt) {}

  /**
   * A page of users, the newest first.
   *
   * @param issuer whose users they are: links belong to it, not to one registration
   * @param how how many people are linked, in which way
   * @param why how many users are nobody, for which reason
   * @param next the cursor of the next page, or null
   */
  public record Page(
      String issuer,
      long linked,
      long unlinked,
      Map<How, Long> how,
      Map<Why, Long> why,
      List<PlatformUser> items,
      @Nullable String next) {}

  /**
   * A page of a platform's users.
   *
   * @throws Refused {@code not-found} if there is no such platform
   */
  public Page list(UUID platformId, Wish wish) {
    LtiPlatform platform =
        platforms.registered(platformId).orElseThrow(() -> Refused.notFound("platform"));
    List<PersonLink> found = links.newest(wish(platform.issuer(), wish), PAGE + 1);
    boolean more = found.size() > PAGE;
    List<PersonLink> shown = more ? found.subList(0, PAGE) : found;
    return page(platform.issuer(), users(shown), more ? shown.get(PAGE - 1).id().toString() : null);
  }

  private PersonLinkRepository.Wish wish(String issuer, Wish wish) {
    boolean byName = wish.linked() && !wish.text().isEmpty();
    Set<UUID> called =
        byName
            ? people.search(wish.text(), MOST_NAMESAKES).stream()
                .map(PersonView::id)
                .collect(Collectors.toSet())
            : Set.of();
    return new PersonLinkRepository.Wish(issuer, wish.linked(), wish.text(), called, wish.after());
  }

  private Page page(String issuer, List<PlatformUser> users, @Nullable String next) {
    Map<How, Long> how = new EnumMap<>(How.class);
    Map<Why, Long> why = new EnumMap<>(Why.class);
    for (Group group : links.groups(issuer)) {
      if (group.how() == How.NOBODY) {
        why.merge(group.why() == null ? Why.NONE : group.why(), group.users(), Long::sum);
      } else {
        how.merge(group.how(), group.users(), Long::sum);
      }
    }
    return new Page(issuer, sum(how), sum(why), how, why, users, next);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<PlatformUser> users(List<PersonLink> found) {
    Set<UUID> ids =
        found.stream().flatMap(link -> link.person().stream()).collect(Collectors.toSet());
    Map<UUID, PersonView> known =
        people.findAll(ids).stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
    return found.stream()
        .map(link -> user(link, link.person().map(known::get).orElse(null)))
        .toList();
  }

  private static PlatformUser user(PersonLink link, @Nullable PersonView person) {
    return new PlatformUser(
        link.id(),
        link.subject(),
        link.saidName().orElse(null),
        person == null ? null : PersonCard.of(person),
        person != null && person.active(),
        link.how(),
        link.why().orElse(null),
        link.since(),
        link.launchedAt().orElse(null));
  }
}
