package org.ribalta.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Chromium, as the operating system packages it. */
public final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** A person's own setting for a site; 2 is "block". */
  private static final String BLOCKED =
      "{\"profile\":{\"content_settings\":{\"exceptions\":{\"cookies\":{\"%s\":{\"setting\":2}}}}}}";

  private Browser() {}

  /** The one that all tests of a run share; each opens contexts of its own in it. */
  public static com.microsoft.playwright.Browser shared() {
    return Shared.BROWSER;
  }

  /**
   * A browser of its own that keeps nothing for one site in the frames of another: no cookie, not
   * even a partitioned one, and {@code sessionStorage} throws. In windows of its own the site may
   * keep what it likes.
   *
   * @param framed origin of the site in the frame
   * @param around origin of the page around it
   */
  public static BrowserContext forgetful(
      String framed, String around, BrowserType.LaunchPersistentContextOptions options) {
    try {
      Path profile = Files.createTempDirectory(Path.of(System.getProperty("test.work")), "profile");
      Path preferences = Files.createDirectories(profile.resolve("Default"));
      Files.writeString(
          preferences.resolve("Preferences"), BLOCKED.formatted(framed + "," + around));
      return Shared.PLAYWRIGHT
          .chromium()
          .launchPersistentContext(profile, options.setExecutablePath(CHROMIUM).setArgs(FLAGS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; on Debian as root its package is installed if need be. */
  private static com.microsoft.playwright.Browser launch(Playwright playwright) {
    if (Files.notExists(CHROMIUM)) {
      install();
    }
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  private static void install() {
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    if (Files.notExists(CHROMIUM)) {
      throw new IllegalStateException(
          "The browser tests need Chromium at " + CHROMIUM + ": install your system's package.");
    }
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    } catch (IOException noSuchCommand) {
      // Not Debian: the caller says what is missing.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins when the first test asks, and ends with the tests. */
  private static final class Shared {
    private static final double PATIENCE = 30_000;
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final com.microsoft.playwright.Browser BROWSER = start();

    private Shared() {}

    private static com.microsoft.playwright.Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
      return launch(PLAYWRIGHT);
    }
  }
}
