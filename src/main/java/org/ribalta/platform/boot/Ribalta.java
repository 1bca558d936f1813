package org.ribalta.platform.boot;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Starts the production server, and ends the process with code 1 if the application did not come
 * up.
 *
 * <p>Payara Micro says "ready" and stays up after a failed deployment; a supervisor that watches
 * the process would believe it. So this start class asks the application itself. It is copied alone
 * into the bundle's root: it must stay one class file and use nothing but the JDK and Payara Micro.
 */
public final class Ribalta {
  private static final String READY = "/health/ready";
  private static final int ATTEMPTS = 20;
  private static final String AUTO_BIND = "--autobindhttp";
  private static final int AUTO_BIND_RANGE = 50;

  private Ribalta() {}

  /**
   * Boots Payara Micro with the bundled application; with {@code --outputlauncher} or {@code
   * --outputuberjar} Payara Micro only writes files, and nothing is to be asked afterwards.
   *
   * @param options Payara Micro's own options, e.g. {@code --port 8080}
   * @throws Exception if Payara Micro itself cannot boot
   */
  public static void main(String... options) throws Exception {
    String[] args = has(AUTO_BIND, options) ? onFreePort(options) : options;
    if (serves(args)) {
      requireFree(port(args));
    }
    Class.forName("fish.payara.micro.impl." + (isBundle() ? "PayaraMicroImpl" : "RootDirLauncher"))
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
    if (serves(args) && !ready(port(args))) {
      System.err.println(
          "Ribalta could not start: the application did not answer "
              + READY
              + ". The reason is in the log above.");
      Runtime.getRuntime().halt(1);
    }
  }

  /** The bundle says where it is; out of a launcher's folder nobody has said so yet. */
  private static boolean isBundle() {
    return System.getProperty("fish.payara.micro.BootJar") != null;
  }

  private static boolean serves(String... args) {
    return !has("--outputlauncher", args) && !has("--outputuberjar", args);
  }

  /**
   * Chosen here and not by Payara Micro, which tells nobody: the application and the check below
   * ask the port that was configured.
   */
  private static String[] onFreePort(String... options) {
    int first = port(options);
    int port = first;
    while (whyTaken(port).isPresent() && port < first + AUTO_BIND_RANGE) {
      port++;
    }
    List<String> chosen = new ArrayList<>(List.of(options));
    int asked = chosen.indexOf("--port");
    if (asked >= 0) {
      chosen.subList(asked, asked + 2).clear();
    }
    Collections.addAll(chosen, "--port", String.valueOf(port));
    return chosen.toArray(String[]::new);
  }

  /** Payara Micro would find out late, and tell it by a stack trace. */
  private static void requireFree(int port) {
    Optional<String> taken = whyTaken(port);
    if (taken.isPresent()) {
      System.err.printf(
          "Ribalta could not start: port %d is taken (%s). Stop what uses it, or choose another"
              + " port, e.g. --port %d.%n",
          port, taken.get(), port + 1);
      Runtime.getRuntime().exit(1);
    }
  }

  private static Optional<String> whyTaken(int port) {
    try {
      new ServerSocket(port).close();
      return Optional.empty();
    } catch (IOException taken) {
      return Optional.of(String.valueOf(taken.getMessage()));
    }
  }

  private static boolean has(String option, String... args) {
    for (String arg : args) {
      if (arg.equalsIgnoreCase(option)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ready(int port) throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int status = status(port);
      if (status == 200) {
        return true;
      }
      if (status == 404) {
        return false;
      }
      java.util.concurrent.TimeUnit.MILLISECONDS.sleep(500);
    }
    return false;
  }

  private static int status(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + READY).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static int port(String... args) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equalsIgnoreCase("--port")) {
        return Integer.parseInt(args[i + 1]);
      }
    }
    return Integer.getInteger("payaramicro.port", 8080);
  }
}
