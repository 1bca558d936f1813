package org.ribalta.course.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.course.CourseModule;
import org.ribalta.course.entity.ModuleContent;
import org.ribalta.shared.Text;

/** What ships is whole: reading it fails where a language lacks. */
class ModuleCatalogueTest {
  private final ModuleCatalogue modules = new ModuleCatalogue();

  @ParameterizedTest
  @EnumSource
  void eachModuleHasSomethingToReadAndSomethingToDo(CourseModule module) {
    ModuleContent content = modules.of(module);

    assertThat(content.sections()).hasSizeBetween(3, 6);
    assertThat(content.minutes()).isBetween(5, 15);
    assertThat(content.sections()).allMatch(section -> section.minutes() > 0);
    assertThat(content.questions()).hasSizeBetween(1, 3);
    assertThat(content.questions())
        .extracting(ModuleContent.Question::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+"));
  }

  // Fails when a straight apostrophe is typed, or the roles are called other than a company does.
  @ParameterizedTest
  @EnumSource
  void wordsAreTypesetAndNameNoRole(CourseModule module) {
    assertThat(texts(modules.of(module)))
        .noneMatch(text -> (text.it() + text.en()).contains("'"))
        .noneMatch(text -> (text.it() + text.en()).matches("(?is).*\\b(mentor|mentee)\\b.*"));
  }

  private static Stream<Text> texts(ModuleContent content) {
    return Stream.concat(
        Stream.of(content.title(), content.lead()),
        Stream.concat(
            content.sections().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.title()), each.text().stream())),
            content.questions().stream().flatMap(each -> Stream.of(each.text(), each.hint()))));
  }
}
