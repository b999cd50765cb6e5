package cn.tianwen.access;

import cn.tianwen.accounts.rights.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who sends requests.
 *
 * @param name for messages, e.g. {@code TRIAGE_STAFF of 440981}
 * @param principal the rights that count in this session; none for visitors
 * @param signIn how far the sign-in has come
 * @param session holds the cookies
 */
public record Caller(String name, Principal principal, SignIn signIn, HttpSession session) {

  /** How far a sign-in has come. */
  public enum SignIn {
    NONE,
    /** One factor of an administrator, who needs two. */
    BEGUN,
    COMPLETE
  }

  /** Who has not signed in. */
  public static Caller visitor(HttpSession session) {
    return new Caller("visitor", new Principal(new UUID(0, 0), Set.of()), SignIn.NONE, session);
  }

  @Override
  public String toString() {
    return name;
  }
}
