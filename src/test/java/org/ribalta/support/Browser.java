package org.ribalta.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
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

  /** Starts it; on Debian as root its package is installed if need be. */
  public static com.microsoft.playwright.Browser launch(Playwright playwright) {
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
}
