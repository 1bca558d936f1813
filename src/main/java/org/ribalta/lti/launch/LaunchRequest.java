package org.ribalta.lti.launch;

import java.util.Collection;
import java.util.List;
import org.ribalta.lti.Parameters;

/**
 * The form a platform posts to the redirect URI (OAuth 2.0 Form Post Response Mode).
 *
 * @param form its parameters
 * @param cookies values the browser sent under the binding cookie's name: none where cookies are
 *     blocked, two where it holds a partitioned and an unpartitioned one
 */
public record LaunchRequest(Parameters form, Collection<String> cookies) {

  public LaunchRequest {
    cookies = List.copyOf(cookies);
  }
}
