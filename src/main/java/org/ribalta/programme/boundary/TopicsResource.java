package org.ribalta.programme.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.programme.control.TopicCatalogue;
import org.ribalta.programme.entity.Topic;
import org.ribalta.shared.Language;

/** What one can give and want to learn. */
@Path("/topics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {
  @Inject private TopicCatalogue topics;
  @Context private HttpHeaders headers;

  /** What is answered. */
  record TopicView(String id, String name, Topic.Group group, String groupName) {
    static TopicView of(Topic topic, Language language) {
      return new TopicView(
          topic.id(), topic.name().in(language), topic.group(), topic.group().title().in(language));
    }
  }

  @GET
  @Requires(Operation.LIST_TOPICS)
  public List<TopicView> list() {
    Language language = Language.of(headers.getAcceptableLanguages());
    return topics.all().stream().map(each -> TopicView.of(each, language)).toList();
  }
}
