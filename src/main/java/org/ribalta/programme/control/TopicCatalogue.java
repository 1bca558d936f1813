package org.ribalta.programme.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ribalta.programme.Topics;
import org.ribalta.programme.entity.Topic;
import org.ribalta.shared.Language;

/** The topics that ship, in the order in which they are offered. */
@ApplicationScoped
public class TopicCatalogue implements Topics {
  private final List<Topic> topics = List.of(Catalogue.read("topics.json", Topic[].class));
  private final Map<String, Topic> byId =
      topics.stream().collect(toMap(Topic::id, Function.identity()));

  /** Every topic. */
  public List<Topic> all() {
    return topics;
  }

  @Override
  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  @Override
  public List<String> names(Collection<String> ids, Language language) {
    return ids.stream().map(id -> name(id, language)).toList();
  }

  private String name(String id, Language language) {
    Topic topic = byId.get(id);
    return topic == null ? id : topic.name().in(language);
  }
}
