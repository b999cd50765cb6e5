package cn.tianwen.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.tianwen.accounts.credentials.PasswordHashing.PasswordCheck;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

  private static final Argon2Cost CHEAPEST = new Argon2Cost(19 * 1024, 1, 1);

  private final PasswordHashing hashing = new PasswordHashing(CHEAPEST, 2);

  @Test
  void theRightPasswordMatchesAndNoOther() {
    String kept = hashing.hash("三月的荔枝");

    assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=1,p=1$").doesNotContain("荔枝");
    assertThat(hashing.check("三月的荔枝", kept)).isEqualTo(new PasswordCheck(true, null));
    assertThat(hashing.check("三月的龙眼", kept)).isEqualTo(new PasswordCheck(false, null));
    assertThat(hashing.hash("三月的荔枝")).isNotEqualTo(kept);
  }

  @Test
  void theSameCharactersMatchHoweverTheyAreComposed() {
    assertThat(
            hashing.check("cafe\u0301 cafe\u0301", hashing.hash("caf\u00e9 caf\u00e9")).matches())
        .isTrue();
  }

  @Test
  void aCheapHashIsRenewedWhenThePasswordIsRight() {
    String old = hashing.hash("三月的荔枝");
    PasswordHashing dearer = new PasswordHashing(new Argon2Cost(20 * 1024, 2, 1), 2);

    PasswordCheck check = dearer.check("三月的荔枝", old);

    assertThat(check.matches()).isTrue();
    assertThat(check.renewed()).startsWith("$argon2id$v=19$m=20480,t=2,p=1$");
    assertThat(dearer.check("三月的荔枝", check.renewed()).renewed()).isNull();
    assertThat(dearer.check("三月的龙眼", old)).isEqualTo(new PasswordCheck(false, null));
  }

  @Test
  void anAccountThatDoesNotExistNeverMatchesAndCostsAsMuch() {
    String kept = hashing.hash("三月的荔枝");
    hashing.check("x", kept);
    long start = System.nanoTime();
    hashing.check("x", kept);
    long known = System.nanoTime() - start;
    start = System.nanoTime();

    assertThat(hashing.check("x", null)).isEqualTo(new PasswordCheck(false, null));

    assertThat(System.nanoTime() - start).isGreaterThan(known / 10);
  }

  @Test
  void tooCheapIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(4096, 3, 1));
  }
}
