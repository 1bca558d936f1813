package org.ribalta.lti.login;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a login request shows of the browser that sent it.
 *
 * @param cookies values sent under the binding cookie's name: usually none or one
 * @param destination {@code Sec-Fetch-Dest} (W3C Fetch Metadata); older browsers send none
 * @param tried what this login has tried already
 */
public record LoginBrowser(
    Collection<String> cookies, Optional<String> destination, Attempt tried) {

  private static final Set<String> FRAMES =
      Set.of("iframe", "frame", "fencedframe", "object", "embed");

  /** The ways to keep a binding, in this order. */
  public enum Attempt {
    NOTHING,
    COOKIE,
    PLATFORM_STORAGE
  }

  public LoginBrowser {
    cookies = List.copyOf(cookies);
  }

  /** The binding this browser has, which proves that it keeps our cookie here. */
  Optional<BrowserBinding> binding() {
    return cookies.stream().map(BrowserBinding::read).flatMap(Optional::stream).findFirst();
  }

  /**
   * Whether the page may stand in a frame, where cookies can be lost. Of a browser that does not
   * say, it is believed where the platform offers something instead.
   */
  boolean framed(boolean storageOffered) {
    return destination.map(FRAMES::contains).orElse(storageOffered);
  }
}
