package cn.tianwen.accounts.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Notes who leaves, before the session is gone. */
@Component
class SignOut implements LogoutHandler {

  private final Visits visits;
  private final SignInJournal journal;

  SignOut(Visits visits, SignInJournal journal) {
    this.visits = visits;
    this.journal = journal;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    visits.find(request).ifPresent(visit -> journal.signedOut(visit.holder()));
  }
}
