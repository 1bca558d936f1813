package org.ribalta.access.entity;

/** Why somebody holds a role. */
public enum GrantSource {
  /** An administrator or the operator granted it here. */
  INSIDE,
  /** A group of the company's directory gives it. */
  SCIM_GROUP,
  /** The LMS said so when the activity was opened; holds in sessions of such launches only. */
  LAUNCH
}
