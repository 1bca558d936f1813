package org.ribalta.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method answers when all goes well, where its return type does not say so. Without
 * it, a value is 200 and nothing is 204; a {@code @Nullable} value can be either.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {
  /** The body's type; {@code Void} for none. */
  Class<?> value();

  /** The HTTP status. */
  int status() default 200;
}
