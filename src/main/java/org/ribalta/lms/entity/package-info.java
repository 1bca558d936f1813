/** Platforms, deployments, activities and the links of people to them. */
@NullMarked
package org.ribalta.lms.entity;

import org.jspecify.annotations.NullMarked;
