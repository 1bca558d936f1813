package org.ribalta.lti.deeplink;

import java.util.Map;

/** Something that a platform is to add to a course (LTI Deep Linking 2.0 §3). */
public sealed interface ContentItem permits ResourceLinkItem {

  /** The type's name, one of those that the platform accepts. */
  String type();

  /**
   * The item as the response holds it.
   *
   * @param withLineItem whether the platform creates line items
   */
  Map<String, Object> toJson(boolean withLineItem);
}
