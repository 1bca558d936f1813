package org.ribalta.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.correlation.CorrelationId;
import org.ribalta.shared.Language;

class TextPageTest {
  private final TextPage page = new TextPage(TestSettings.of(Map.of()));

  // Fails when a text reaches the page without being escaped.
  @Test
  void textsAreNotTakenForHtml() {
    String written = page.write(Language.IT, TextPage.Kind.PLAIN, "<b>T", "a & \"b\"", "");

    assertThat(written).contains("<h1 id=\"what\">&lt;b&gt;T</h1>", "a &amp; &quot;b&quot;");
  }

  // Fails when a page that asks something looks like one that reports a fault.
  @Test
  void onlyTroubleLooksLikeTrouble() {
    assertThat(page.write(Language.EN, TextPage.Kind.PLAIN, "T", "W", ""))
        .doesNotContain("trouble");
    assertThat(page.write(Language.EN, TextPage.Kind.TROUBLE, "T", "W", ""))
        .contains("class=\"card trouble\"");
  }

  @Test
  void codeIsTheOneOfTheRequest() {
    String code = CorrelationId.make();

    assertThat(Correlation.callAs(code, () -> TextPage.code(Language.EN)))
        .contains("<code>" + code + "</code>");
  }

  // Fails when an address of a platform can end the attribute it stands in.
  @Test
  void addressStaysInsideItsAttribute() {
    String link = TextPage.link(URI.create("https://lms.example/?a=1&b='x'"), "<Back>", true);

    assertThat(link)
        .contains("href=\"https://lms.example/?a=1&amp;b=&#39;x&#39;\"", " target=\"_top\"")
        .contains(">&lt;Back&gt;<");
  }
}
