package org.ribalta.lti.service;

/** Why a call is worth repeating. */
public enum RetryReason {
  /** No complete answer came. The platform may have acted all the same. */
  UNREACHABLE,
  /** 408, 425, 429, or Canvas's 403 that says "Rate Limit Exceeded". */
  TOO_MANY_REQUESTS,
  /** 5xx, or an answer that is not what the service promises, such as a maintenance page. */
  PLATFORM_FAILING
}
