package org.ribalta.lms.entity;

import java.util.UUID;

/**
 * A course as launches name it (LTI: context).
 *
 * @param context unique within the deployment
 */
public record CourseKey(UUID platform, String deployment, String context) {}
