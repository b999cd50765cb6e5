package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id of a person, or one of the names for none
 * @param role in which it was done, if any
 */
public record Actor(String id, @Nullable Role role) {

  /** The program by itself, e.g. from the command line. */
  public static final Actor SYSTEM = new Actor("system", null);

  /** Somebody who is not signed in. */
  public static final Actor ANONYMOUS = new Actor("anonymous", null);

  /** Someone who is signed in, or the program, in a role. */
  public static Actor of(Principal who, @Nullable Role role) {
    return who.equals(Principal.SYSTEM) ? SYSTEM : person(who.id(), role);
  }

  /** A person in a role. */
  public static Actor person(UUID id, @Nullable Role role) {
    return new Actor(id.toString(), role);
  }
}
