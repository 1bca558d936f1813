package org.ribalta.directory.entity;

/** Who knows a person: it decides who may write them, and who reads them back. */
public enum PersonOrigin {
  /** The company's directory, over SCIM or in a file. */
  DIRECTORY,
  /** An LMS only: its launches and rosters. No directory sees or changes them. */
  LMS
}
