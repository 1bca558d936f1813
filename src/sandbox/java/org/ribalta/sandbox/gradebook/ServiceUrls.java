package org.ribalta.sandbox.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ribalta.sandbox.Settings;

/** Addresses of columns; each ends in a query, as Moodle's do, that callers must keep. */
@Singleton
public class ServiceUrls {
  private static final String QUERY = "?type_id=1";
  private final Settings settings;

  @Inject
  public ServiceUrls(Settings settings) {
    this.settings = settings;
  }

  public String lineItems(String course) {
    return settings.baseUrl() + "/lti/services/" + course + "/lineitems" + QUERY;
  }

  public String memberships(String course) {
    return settings.baseUrl() + "/lti/services/" + course + "/memberships" + QUERY;
  }

  public String lineItem(String course, String id) {
    return bare(course, id) + QUERY;
  }

  String result(LineItem item, String user) {
    return bare(item.course(), item.id()) + "/results" + QUERY + "&user_id=" + user;
  }

  private String bare(String course, String id) {
    return settings.baseUrl() + "/lti/services/" + course + "/lineitems/" + id + "/lineitem";
  }
}
