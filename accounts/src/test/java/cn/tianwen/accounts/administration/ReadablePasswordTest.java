package cn.tianwen.accounts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.credentials.CommonPasswords;
import cn.tianwen.accounts.credentials.PasswordPolicy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadablePasswordTest {

  private static final int MANY = 2_000;

  @Test
  void passwordsAreReadableAllowedAndNeverTheSame() {
    PasswordPolicy policy = new PasswordPolicy(CommonPasswords.load());
    Set<String> passwords =
        Stream.generate(ReadablePassword::next).limit(MANY).collect(Collectors.toSet());

    assertThat(passwords)
        .hasSize(MANY)
        .allMatch(password -> password.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"))
        .allMatch(password -> policy.check(password, List.of("admin", "系统管理员")).isEmpty());
  }
}
