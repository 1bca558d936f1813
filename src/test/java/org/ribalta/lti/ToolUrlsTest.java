package org.ribalta.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolUrlsTest {

  private static final URI REDIRECT = URI.create("https://tool.example.com/rm/lti/launch");

  private final ToolUrls urls = new ToolUrls(URI.create("https://tool.example.com/rm"), REDIRECT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tool.example.com/rm",
        "https://tool.example.com/rm/",
        "https://tool.example.com:443/rm/lti/launch?x=1#y",
        "HTTPS://TOOL.EXAMPLE.COM/rm/lti/launch",
        "https://tool.example.com/rm/a..b/..c",
      })
  void ownsWhatLiesBelowTheBase(String address) {
    assertThat(urls.own(address)).isTrue();
  }

  // Mutation: startsWith on the whole text instead of comparing the parts.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/rm/lti/launch",
        "//tool.example.com/rm",
        "http://tool.example.com/rm",
        "https://tool.example.com:444/rm",
        "https://tool.example.com/",
        "https://tool.example.com/rmx",
        "https://tool.example.com/rm/../admin",
        "https://tool.example.com/rm/%2e%2E/admin",
        "https://tool.example.com/rm/..%2fadmin",
        "https://tool.example.com/rm/..%5Cadmin",
        "https://tool.example.com.evil.example/rm",
        "https://tool.example.com@evil.example/rm",
        "https://user@tool.example.com/rm",
        "https://evil.example/rm?https://tool.example.com/rm",
        "https://evil.example\\@tool.example.com/rm",
        "javascript:alert(1)//https://tool.example.com/rm",
        "https:tool.example.com/rm",
        "https://tool.example.com/rm\n",
        "data:text/html,x",
      })
  void disownsEverythingElse(String address) {
    assertThat(urls.own(address)).isFalse();
  }

  @Test
  void worksWithoutAPath() {
    ToolUrls root = new ToolUrls(URI.create("http://127.0.0.1:8080"), REDIRECT);

    assertThat(root.own("http://127.0.0.1:8080/lti/launch")).isTrue();
    assertThat(root.own("http://127.0.0.1:8080")).isTrue();
    assertThat(root.own("http://127.0.0.1/lti/launch")).isFalse();
  }

  @Test
  void refusesABaseWithoutAHost() {
    assertThatThrownBy(() -> new ToolUrls(URI.create("/rm"), REDIRECT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
