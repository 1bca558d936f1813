package org.ribalta.access;

import static org.ribalta.access.Callers.anyOf;
import static org.ribalta.access.Callers.theOperator;
import static org.ribalta.access.Role.ADMINISTRATOR;
import static org.ribalta.access.Role.PARTICIPANT;
import static org.ribalta.access.Role.PROGRAMME_MANAGER;

/**
 * Everything that can be asked of the JSON API: who may ask, and of what kind of object. This is
 * the only declaration; {@link Requires} ties each resource method to its row, one filter enforces
 * it, and a test walks the API's description and holds every answer to it.
 */
public enum Operation {
  CREATE_TENANT(ObjectKind.SERVER, theOperator()),
  READ_TENANT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  CHANGE_TENANT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_PLATFORMS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REGISTER_PLATFORM(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REMOVE_PLATFORM(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  TEST_PLATFORM(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_PLATFORM_PRESETS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_WAITING_DEPLOYMENTS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  APPROVE_DEPLOYMENT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  DISMISS_DEPLOYMENT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  CREATE_REGISTRATION_LINK(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  DECIDE_EMAIL_MATCH(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_PLATFORM_PEOPLE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LINK_PERSON(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  UNLINK_PERSON(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_ROSTERS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REFRESH_ROSTER(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_SCIM_MAPPINGS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_SCIM_CLIENTS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  CREATE_SCIM_CLIENT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REVOKE_SCIM_CLIENT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_KEYS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  ROTATE_KEY(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  /** The keys are the server's: other tenants' platforms would feel it at once. */
  REVOKE_KEY(ObjectKind.TENANT, theOperator()),
  READ_HEALTH(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  READ_SETTINGS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  IMPORT_PEOPLE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_PEOPLE_IMPORTS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  DOWNLOAD_ROW_ERRORS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_JOBS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  READ_TENANT_JOB(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  WATCH_TENANT_JOB(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  CANCEL_TENANT_JOB(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_OUTBOX(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  READ_OUTBOX_MESSAGE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  RETRY_OUTBOX_MESSAGE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  RETRY_OUTBOX(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_SCORES(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  COMPARE_SCORES(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  SEND_SCORE_AGAIN(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  SEARCH_AUDIT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_AUDIT_SEALS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  VERIFY_AUDIT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),

  READ_JOB(ObjectKind.JOB, anyOf(Role.values())),
  WATCH_JOB(ObjectKind.JOB, anyOf(Role.values())),
  CANCEL_JOB(ObjectKind.JOB, anyOf(Role.values())),

  CREATE_SIGN_IN_LINK(ObjectKind.NAMED_TENANT, theOperator().or(ADMINISTRATOR)),
  SEARCH_PEOPLE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  LIST_GRANTS(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  GRANT_ROLE(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REVOKE_GRANT(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  READ_OPENID_PROVIDER(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  CONNECT_OPENID_PROVIDER(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),
  REMOVE_OPENID_PROVIDER(ObjectKind.TENANT, theOperator().or(ADMINISTRATOR)),

  SIGN_OUT(ObjectKind.SELF, anyOf(Role.values())),
  READ_ME(ObjectKind.SELF, anyOf(Role.values())),
  READ_NOTICES(ObjectKind.SELF, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  DECIDE_NOTICES(ObjectKind.SELF, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  READ_HOME(ObjectKind.ACTIVITY, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  /** Participants their own only, which the use case sees to. */
  READ_REVIEW(ObjectKind.ACTIVITY, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),

  READ_COURSE_ROSTER(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),
  REFRESH_COURSE_ROSTER(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),

  READ_SELECTION(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),
  ANSWER_SELECTION(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),
  CANCEL_SELECTION(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),

  LIST_TEMPLATES(ObjectKind.CATALOGUE, anyOf(PROGRAMME_MANAGER)),
  LIST_SENIORITY_LEVELS(ObjectKind.CATALOGUE, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  LIST_TOPICS(ObjectKind.CATALOGUE, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  CREATE_EDITION(ObjectKind.ACTIVITY, anyOf(PROGRAMME_MANAGER)),
  READ_EDITION(ObjectKind.EDITION, anyOf(PARTICIPANT, PROGRAMME_MANAGER)),
  CHANGE_EDITION(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  NAME_ROLES(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  EXPORT_CARTRIDGE(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  DECIDE_MILESTONE_COLUMNS(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  READ_COMPLETENESS(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  CLOSE_EDITION(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),

  READ_PROMOTION(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  READ_QR_CODE(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  CHANGE_PUBLIC_PAGE(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  PUBLISH_PUBLIC_PAGE(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  WITHDRAW_PUBLIC_PAGE(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),

  ENROL(ObjectKind.EDITION, anyOf(PARTICIPANT)),
  LIST_ENROLMENTS(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),

  /** Their own; who takes no part finds none. */
  READ_MODULE(ObjectKind.ACTIVITY, anyOf(PARTICIPANT)),
  ANSWER_MODULE(ObjectKind.ACTIVITY, anyOf(PARTICIPANT)),

  PROPOSE_PAIRINGS(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  READ_LATEST_MATCH_RUN(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  PUBLISH_MATCH_RUN(ObjectKind.MATCH_RUN, anyOf(PROGRAMME_MANAGER)),

  LIST_PAIRINGS(ObjectKind.EDITION, anyOf(PROGRAMME_MANAGER)),
  READ_AGREEMENT(ObjectKind.PAIRING, anyOf(PARTICIPANT)),
  SIGN_AGREEMENT(ObjectKind.PAIRING, anyOf(PARTICIPANT)),
  BOOK_MEETING(ObjectKind.PAIRING, anyOf(PARTICIPANT)),
  HOLD_MEETING(ObjectKind.MEETING, anyOf(PARTICIPANT)),
  CANCEL_MEETING(ObjectKind.MEETING, anyOf(PARTICIPANT)),

  DECIDE_SCORE_CONSENT(ObjectKind.EDITION, anyOf(PARTICIPANT));

  private final ObjectKind object;
  private final Callers callers;

  Operation(ObjectKind object, Callers callers) {
    this.object = object;
    this.callers = callers;
  }

  /** What it is done to. */
  public ObjectKind object() {
    return object;
  }

  /** Who may ask for it. */
  public Callers callers() {
    return callers;
  }
}
