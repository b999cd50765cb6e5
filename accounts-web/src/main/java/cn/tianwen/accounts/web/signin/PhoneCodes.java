package cn.tianwen.accounts.web.signin;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.credentials.OneTimeCodes;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * One-time tokens of six digits: the user is a phone number in its normal form, whoever has it. Six
 * digits name nobody, so a token to be consumed is phone and code, joined by a colon.
 */
@Component
class PhoneCodes implements OneTimeTokenService {

  private static final String PURPOSE = "sign-in";

  private final Accounts accounts;
  private final Clock clock;

  PhoneCodes(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
    String code = accounts.codes().issue(PURPOSE, request.getUsername());
    return new DefaultOneTimeToken(
        code, request.getUsername(), clock.instant().plus(OneTimeCodes.VALID));
  }

  @Override
  public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
    String[] parts = String.valueOf(token.getTokenValue()).split(":", 2);
    return parts.length == 2 && accounts.codes().redeem(PURPOSE, parts[0], parts[1])
        ? new DefaultOneTimeToken(parts[1], parts[0], clock.instant())
        : null;
  }

  /** The token for what was typed. */
  static OneTimeTokenAuthenticationToken token(String phone, String code) {
    return new OneTimeTokenAuthenticationToken(phone + ":" + code.strip());
  }
}
