package cn.tianwen.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final CommonPasswords COMMON = CommonPasswords.load();

  private final PasswordPolicy policy = new PasswordPolicy(COMMON);

  private Set<PasswordProblem> check(String password) {
    return policy.check(password, List.of("李明", "lixm", "13800138000", "li"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery", "三月的荔枝花开了满山", "gZ7!kd02", "山上有12棵沃柑树"})
  void lengthIsEnough(String password) {
    assertThat(check(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "P@ssw0rd",
        "Passw0rd123",
        "12345678",
        "87654321",
        "1234567890",
        "woaini1314",
        "WoAiNi5201314",
        "5201314520",
        "a123456789",
        "qwertyuiop",
        "1qaz2wsx",
        "19900101",
        "lxm19900101",
        "wjl900101",
        "13912345678",
        "zhangwei123",
        "Zhangwei@2024",
        "wangwang",
        "88888888",
        "66668888",
        "abcabcabc",
        "admin@123",
        "Admin@2025",
        "tianwen2026!",
        "nongye888888",
        "ｐａｓｓｗｏｒｄ",
        "iloveyou",
        "zxcvbnm123",
        "nihao123456"
      })
  void commonOnesAreRefused(String password) {
    assertThat(check(password)).contains(PasswordProblem.COMMON);
  }

  @Test
  void nothingButSpacesIsCommon() {
    assertThat(check(" ".repeat(12))).containsExactly(PasswordProblem.COMMON);
  }

  @Test
  void theListSpellsOutMoreThanAsvsAsksFor() {
    assertThat(COMMON.size()).isGreaterThan(3_000);
  }

  @Test
  void lengthCountsCharactersNotBytes() {
    assertThat(check("农".repeat(4) + "Qz7")).contains(PasswordProblem.TOO_SHORT);
    assertThat(check("🌾🐛🍊🐟🌽🍄🥔")).contains(PasswordProblem.TOO_SHORT);
    assertThat(check("🌾🐛🍊🐟🌽🍄🥔🐖")).isEmpty();
    assertThat(check("荔枝树下。".repeat(26))).contains(PasswordProblem.TOO_LONG);
    assertThat(check("e\u0301e\u0300u\u0308o\u0302".repeat(2).substring(0, 14)))
        .contains(PasswordProblem.TOO_SHORT);
  }

  @Test
  void onesOwnNameAndNumberAreRefusedAndShortWordsAreNot() {
    assertThat(check("我就是李明的密码")).containsExactly(PasswordProblem.OWN_WORD);
    assertThat(check("LIXM?gZ7!kd02")).containsExactly(PasswordProblem.OWN_WORD);
    assertThat(check("荔枝13800138000树")).containsExactly(PasswordProblem.OWN_WORD);
    assertThat(check("linnmoth gZ7!kd")).isEmpty();
  }
}
