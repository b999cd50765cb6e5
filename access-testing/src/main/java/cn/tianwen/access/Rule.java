package cn.tianwen.access;

import cn.tianwen.access.Caller.SignIn;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import org.jspecify.annotations.Nullable;

/** Who is let in to an endpoint, by whom it asks, and what it is asked about. */
@FunctionalInterface
public interface Rule {

  AccessRules RIGHTS = new AccessRules();

  /** Everybody, signed in or not. */
  Rule EVERYBODY = (caller, thing) -> Outcome.OPEN;

  /** Everybody may try, and is told to sign in: these credentials are wrong. */
  Rule CREDENTIALS = (caller, thing) -> Outcome.SIGN_IN;

  /**
   * System administrators, and whoever asks on the machine itself, which the tests do not: they say
   * that a proxy passed them on.
   */
  Rule ADMINISTRATOR_OR_HERE =
      (caller, thing) ->
          caller.principal().grants().stream()
                  .anyMatch(grant -> grant.role() == Role.SYSTEM_ADMINISTRATOR)
              ? Outcome.OPEN
              : Outcome.HIDDEN;

  /** Nobody: the address is only for the inside. */
  Rule NOBODY = (caller, thing) -> Outcome.HIDDEN;

  /** Whoever has begun to sign in. */
  Rule BEGUN = (caller, thing) -> caller.signIn() == SignIn.NONE ? Outcome.SIGN_IN : Outcome.OPEN;

  /** Whoever has signed in with all factors. */
  Rule SIGNED_IN =
      (caller, thing) -> caller.signIn() == SignIn.COMPLETE ? Outcome.OPEN : Outcome.SIGN_IN;

  /** How a request ends. */
  Outcome expected(Caller caller, @Nullable Thing thing);

  /** Whoever may do an operation to more than what is their own; others learn that they may not. */
  static Rule staff(Operation operation) {
    return signedIn(
        (caller, thing) -> {
          Scope scope = RIGHTS.scope(caller.principal(), operation);
          return scope.everything() || !scope.regions().isEmpty() ? Outcome.OPEN : Outcome.REFUSED;
        });
  }

  /** Whoever may do an operation to something new in {@link World#COUNTY}. */
  static Rule here(Operation operation) {
    return signedIn(
        (caller, thing) ->
            RIGHTS.may(caller.principal(), operation, Target.in(World.PATH))
                ? Outcome.OPEN
                : Outcome.REFUSED);
  }

  /**
   * Whoever may do an operation to the thing. Who may only see it is refused; for everybody else it
   * does not exist.
   */
  static Rule to(Operation operation, Operation seeing) {
    return signedIn(
        (caller, thing) -> {
          if (thing == null) {
            throw new IllegalStateException("A rule about things has none");
          }
          if (RIGHTS.may(caller.principal(), operation, thing.target())) {
            return Outcome.OPEN;
          }
          return RIGHTS.may(caller.principal(), seeing, thing.target())
              ? Outcome.REFUSED
              : Outcome.HIDDEN;
        });
  }

  /** The same, but what is asked for is not there: who is let in learns that. */
  default Rule butMissing() {
    return (caller, thing) -> {
      Outcome outcome = expected(caller, thing);
      return outcome == Outcome.OPEN ? Outcome.HIDDEN : outcome;
    };
  }

  /** The same, but nobody may do it this way: who is let in learns that. */
  default Rule butRefused() {
    return (caller, thing) -> {
      Outcome outcome = expected(caller, thing);
      return outcome == Outcome.OPEN ? Outcome.REFUSED : outcome;
    };
  }

  private static Rule signedIn(Rule rule) {
    return (caller, thing) ->
        caller.signIn() == SignIn.COMPLETE ? rule.expected(caller, thing) : Outcome.SIGN_IN;
  }
}
