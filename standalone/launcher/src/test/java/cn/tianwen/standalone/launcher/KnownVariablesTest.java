package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownVariablesTest {

  @Test
  void whatMeansSomethingIsAccepted() {
    assertThatNoException()
        .isThrownBy(
            () ->
                KnownVariables.check(
                    Map.of("TIANWEN_ACCOUNTS_KEYFILE", "x", "TIANWEN_HOME", "x", "PATH", "x")));
  }

  @Test
  void aMisspeltNameIsNamed() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> KnownVariables.check(Map.of("TIANWEN_ACCOUNTS_KEY_FILE", "x")))
        .withMessageContaining("TIANWEN_ACCOUNTS_KEY_FILE");
  }
}
