package org.ribalta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a bundler would have told us: modules are never built, so the build reads them. */
class ModulesTest {

  private static final Pattern IMPORT = Pattern.compile("(?:from|import) '([^']+)'");
  private static final Pattern FETCHED_LATER = Pattern.compile("import\\('([^']+)'\\)");
  private static final int MOST_LINES = 200;

  /** A key put together at run time would escape the check of the catalogues. */
  private static final Pattern COMPUTED_KEY = Pattern.compile("\\b(?:t|rich)\\((?:`|'[^']*' *\\+)");

  /** What the content security policy would block at run time. */
  private static final Pattern BLOCKED_BY_CSP =
      Pattern.compile("\\sstyle=|\\son[a-z]+=\"|innerHTML|\\beval\\(|new Function\\(|unsafeHTML");

  private static final Pattern KEPT_BY_BROWSER =
      Pattern.compile("localStorage|sessionStorage|document\\.cookie|indexedDB");

  // Fails when a module is moved and an import still names the old place.
  @Test
  void everyRelativeImportLeadsToAModule() throws IOException {
    FrontEnd.modules()
        .forEach(
            (file, text) ->
                assertThat(imports(text))
                    .as(file.toString())
                    .filteredOn(name -> name.startsWith("."))
                    .allMatch(name -> Files.exists(file.resolveSibling(name).normalize())));
  }

  // Fails when a module imports a package that the shell does not map.
  @Test
  void everyBareImportIsMappedByTheShell() throws IOException {
    Set<String> bare = new TreeSet<>();
    FrontEnd.modules().values().forEach(text -> bare.addAll(imports(text)));
    bare.removeIf(name -> name.startsWith("."));

    assertThat(FrontEnd.template("shell.html")).contains("\"lit-html\":", "\"lit-html/\":");
    assertThat(bare).allMatch(name -> name.equals("lit-html") || name.startsWith("lit-html/"));
  }

  // Fails when the library is updated in the build and not in the shell.
  @Test
  void shellNamesTheLibraryThatTheBuildShips() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = first(Pattern.compile("<lit-html.version>([^<]+)<"), pom);

    assertThat(all(Pattern.compile("/webjars/lit-html/([^/]+)/"), FrontEnd.template("shell.html")))
        .isNotEmpty()
        .containsOnly(version);
  }

  // Fails when a page that everybody opens imports the administration desk.
  @Test
  void deskIsFetchedOnlyByItsRoute() throws IOException {
    FrontEnd.modules()
        .forEach(
            (file, text) -> {
              if (!file.startsWith(FrontEnd.APP.resolve("desk"))) {
                assertThat(imports(text))
                    .as(file.toString())
                    .noneMatch(name -> name.contains("/desk/"));
              }
            });
    assertThat(FrontEnd.read("routes.js")).contains("import('./desk/desk-page.js')");
  }

  // Fails when a module is moved and a page that is fetched later still names the old place.
  @Test
  void everyModuleFetchedLaterExists() throws IOException {
    FrontEnd.modules()
        .forEach(
            (file, text) ->
                assertThat(all(FETCHED_LATER, text))
                    .as(file.toString())
                    .allMatch(name -> Files.exists(file.resolveSibling(name).normalize())));
  }

  // Fails when the modules of a participant's first page outgrow the budget of the first view
  // (150 KB compressed, less what the server's own page and the library take).
  @Test
  void firstViewStaysSmall() throws IOException {
    long bytes = gzipped(FrontEnd.read("app.css")) + gzipped(FrontEnd.read("i18n/it.json"));
    for (Map.Entry<Path, String> module : FrontEnd.modules().entrySet()) {
      if (!module.getKey().startsWith(FrontEnd.APP.resolve("desk"))) {
        bytes += gzipped(module.getValue());
      }
    }

    assertThat(bytes).isLessThan(130_000);
  }

  @Test
  void modulesAreShort() throws IOException {
    FrontEnd.modules()
        .forEach(
            (file, text) ->
                assertThat(text.lines().count()).as(file.toString()).isLessThan(MOST_LINES));
  }

  // Fails when a template sets a style or a handler that the policy would silently drop.
  @Test
  void nothingNeedsALooserContentSecurityPolicy() throws IOException {
    FrontEnd.modules()
        .forEach((file, text) -> assertThat(found(BLOCKED_BY_CSP, text)).as("%s", file).isEmpty());
    for (String page : List.of("shell.html", "page.html")) {
      assertThat(found(BLOCKED_BY_CSP, FrontEnd.template(page))).as(page).isEmpty();
    }
  }

  // Fails when somebody caches the token or a person's answers in the browser.
  @Test
  void nothingIsKeptByTheBrowser() throws IOException {
    FrontEnd.modules()
        .forEach((file, text) -> assertThat(found(KEPT_BY_BROWSER, text)).as("%s", file).isEmpty());
  }

  @Test
  void noKeyIsPutTogetherAtRunTime() throws IOException {
    FrontEnd.modules()
        .forEach((file, text) -> assertThat(found(COMPUTED_KEY, text)).as("%s", file).isEmpty());
  }

  // Fails when an inline script loses its nonce: the browser would refuse to run it.
  @Test
  void everyScriptThatRunsInTheShellCarriesTheNonce() throws IOException {
    List<String> scripts =
        all(Pattern.compile("<script ([^>]*)>"), FrontEnd.template("shell.html"));

    assertThat(scripts)
        .filteredOn(attributes -> !attributes.contains("application/json"))
        .hasSize(2)
        .allMatch(attributes -> attributes.contains("nonce=\"${nonce}\""));
  }

  private static long gzipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }

  private static List<String> imports(String module) {
    return all(IMPORT, module);
  }

  private static String first(Pattern pattern, String text) {
    return all(pattern, text).get(0);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
  }
}
