package cn.tianwen.accounts.web.signin;

import java.util.UUID;

/** Knows who has a passkey; a bean of whatever keeps passkeys. */
@FunctionalInterface
public interface PasskeyOwners {

  /** Whether a person has at least one. */
  boolean hasPasskey(UUID person);
}
