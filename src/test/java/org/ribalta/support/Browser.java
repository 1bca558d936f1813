package org.ribalta.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
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

  private Browser() {}

  /** The one that all tests of a run share; each opens contexts of its own in it. */
  public static com.microsoft.playwright.Browser shared() {
    return Shared.BROWSER;
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
    private static final com.microsoft.playwright.Browser BROWSER = start();

    private Shared() {}

    private static com.microsoft.playwright.Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright = Playwright.create();
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return launch(playwright);
    }
  }
}
