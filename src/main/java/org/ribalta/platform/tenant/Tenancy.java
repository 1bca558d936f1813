package org.ribalta.platform.tenant;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that the current thread works for.
 *
 * <p>Set at the door (a verified launch, a bearer token, a job) before the first transaction
 * begins; the data source hands it to PostgreSQL at the start of each transaction, and {@code
 * TenantRepository} binds it in each query.
 */
public final class Tenancy {
  private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

  private Tenancy() {}

  /**
   * Returns the current tenant.
   *
   * @throws IllegalStateException outside any tenant
   */
  public static UUID current() {
    return currentIfAny().orElseThrow(() -> new IllegalStateException("No tenant for this thread"));
  }

  /** Returns the current tenant, or empty outside any. */
  public static Optional<UUID> currentIfAny() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Runs {@code work} for {@code tenant}, then restores what was before. */
  public static void runAs(UUID tenant, Runnable work) {
    @Nullable UUID before = enter(tenant);
    try {
      work.run();
    } finally {
      enter(before);
    }
  }

  /** Calls {@code work} for {@code tenant}, then restores what was before. */
  public static <T> T callAs(UUID tenant, Callable<T> work) throws Exception {
    @Nullable UUID before = enter(tenant);
    try {
      return work.call();
    } finally {
      enter(before);
    }
  }

  /**
   * Switches the thread to {@code tenant} (null: none) and returns the tenant before. For request
   * filters, whose entry and exit are two methods; everyone else uses {@link #runAs}.
   */
  public static @Nullable UUID enter(@Nullable UUID tenant) {
    @Nullable UUID before = CURRENT.get();
    if (tenant == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(tenant);
    }
    return before;
  }
}
