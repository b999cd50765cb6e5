package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.credentials.PasswordProblem;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.web.problem.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What the forms of signing in have in common: what was typed, and how they refuse it. */
@Component
class SignInForms {

  static final String NO_PHONE = "手机号不对，请检查是不是 11 位。";

  private final Accounts accounts;

  SignInForms(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The phone number that was typed; empty when it is none. */
  Optional<PersonalNumber> phone(String typed) {
    try {
      return Optional.of(accounts.numbers().parse(PersonalNumberKind.PHONE, typed));
    } catch (InvalidPersonalNumberException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with a password that somebody chooses, in sentences; empty when it will do. */
  String problems(String password, Optional<AccountHolder> holder) {
    List<String> own = new ArrayList<>();
    holder.map(AccountHolder::name).ifPresent(own::add);
    holder
        .flatMap(known -> accounts.signIn().find(known.id()))
        .map(SignInAccount::account)
        .ifPresent(own::add);
    return accounts.passwords().check(password, own).stream()
        .map(PasswordProblem::message)
        .collect(Collectors.joining());
  }

  /**
   * Does a step of signing in.
   *
   * @param step gives the view to show
   * @param refused gives the view when it was refused, with what to say
   * @throws UnavailableException when the database is away
   */
  static String attempt(
      HttpServletResponse response, Supplier<String> step, Function<String, String> refused) {
    try {
      return step.get();
    } catch (TooManyAttemptsException tooMany) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return refused.apply(String.valueOf(tooMany.getMessage()));
    } catch (AuthenticationException wrong) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return refused.apply(String.valueOf(wrong.getMessage()));
    } catch (RuntimeException e) {
      if (!ModuleDatabase.isAway(e)) {
        throw e;
      }
      throw new UnavailableException("暂时不能登录", "请稍后再试；检索不登录也能用。", e);
    }
  }

  /** The same page again, with what is wrong in it. */
  static String wrong(HttpServletResponse response, String problem, Function<String, String> page) {
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    return page.apply(problem);
  }

  /** The address that a request comes from. */
  static InetAddress address(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("A peer without an address", e);
    }
  }
}
