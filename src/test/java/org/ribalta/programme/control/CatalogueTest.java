package org.ribalta.programme.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribalta.programme.entity.Template;
import org.ribalta.programme.entity.Topic;
import org.ribalta.shared.Language;

/** What ships as data is whole: reading it fails where a text or a part of an objective lacks. */
class CatalogueTest {
  private final TemplateCatalogue templates = new TemplateCatalogue();
  private final TopicCatalogue topics = new TopicCatalogue();

  @Test
  void shipsTheDigitalSkillsTemplate() {
    Template template = templates.find("digital-skills").orElseThrow();

    assertThat(template.meetings()).isEqualTo(6);
    assertThat(template.months()).isBetween(3, 6);
    assertThat(template.objective()).isNotNull();
  }

  @Test
  void namesEachTemplateAndTopicOnce() {
    assertThat(templates.all()).extracting(Template::id).doesNotHaveDuplicates();
    assertThat(topics.all()).extracting(Topic::id).doesNotHaveDuplicates();
  }

  @Test
  void keepsTextsWithinWhatAListCanShow() {
    assertThat(topics.all())
        .allSatisfy(
            topic -> {
              assertThat(topic.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(topic.name().it()).hasSizeLessThan(40);
              assertThat(topic.name().en()).hasSizeLessThan(40);
            });
  }

  @Test
  void offersTopicsToBothSides() {
    assertThat(topics.all()).extracting(Topic::group).contains(Topic.Group.values());
  }

  // Fails if names are sorted or dropped: they stand beside the ids.
  @Test
  void namesTopicsInTheOrderAskedAndKeepsTheIdOfAGoneOne() {
    List<String> ids = List.of("negotiation", "gone-topic", "ai-assistants");

    assertThat(topics.names(ids, Language.IT))
        .containsExactly("Negoziazione", "gone-topic", "Assistenti di IA");
    assertThat(topics.names(ids, Language.EN))
        .containsExactly("Negotiation", "gone-topic", "AI assistants");
  }
}
