package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.web.SignedIn;
import java.util.Set;

/**
 * A request of somebody who has signed in, completely or not.
 *
 * @param holder who it is, as of now
 * @param factors by what it was shown
 */
record Visit(AccountHolder holder, Factors factors) {

  /** As controllers see it. */
  SignedIn signedIn() {
    Set<RoleGrant> grants = factors.two() ? holder.grants() : holder.ordinaryGrants();
    return new SignedIn(
        holder.id(), holder.name(), new Principal(holder.id(), grants), factors.two());
  }

  /** Whether a second factor is to be shown first. */
  boolean secondFactorDue() {
    return holder.administrator() && !factors.two();
  }

  /** Whether a password is to be chosen first. */
  boolean newPasswordDue() {
    return holder.mustChange() && factors.hasPassword();
  }

  /** Whether nothing is due. */
  boolean complete() {
    return !newPasswordDue() && !secondFactorDue();
  }
}
