package cn.tianwen.accounts.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;

class SessionValuesTest {

  private final ConversionService conversion = SessionValues.conversion();

  private record Stranger(String name) implements Serializable {}

  @Test
  void textsComeBack() {
    byte[] bytes = conversion.convert("李大姐", byte[].class);

    assertThat(conversion.convert(bytes, Object.class)).isEqualTo("李大姐");
  }

  @Test
  void whatIsNotListedIsNotReadWhateverTheDatabaseHolds() {
    byte[] bytes = conversion.convert(new Stranger("x"), byte[].class);

    assertThatExceptionOfType(ConversionFailedException.class)
        .isThrownBy(() -> conversion.convert(bytes, Object.class))
        .havingRootCause()
        .withMessageContaining("REJECTED");
  }
}
