package cn.tianwen.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MarkNumberTest {

  @Property(tries = 300)
  void everyNumberComesBackThoughATenthOfItsBitsIsWrong(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long number, @ForAll long seed) {
    double[] soft = soft(MarkNumber.encode(number));
    // Spread out: bit errors of a page do not come in a row.
    int first = new Random(seed).nextInt(10);
    for (int i = first; i < soft.length; i += 10) {
      soft[i] = -soft[i];
    }
    assertThat(MarkNumber.decode(soft)).contains(number);
  }

  @Property(tries = 300)
  void aWordWithAnotherChecksumIsNoNumber(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long number,
      @ForAll @IntRange(min = 0, max = 47) int bit) {
    long word = ConvolutionalCode.decode(soft(MarkNumber.encode(number)), 48);
    assertThat(word >>> 16).isEqualTo(number);
    boolean[] changed = ConvolutionalCode.encode(word ^ 1L << bit, 48);
    assertThat(MarkNumber.decode(soft(changed))).isEmpty();
  }

  @Test
  void aNumberOfMoreThan32BitsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkNumber.encode(1L << 32));
    assertThatIllegalArgumentException().isThrownBy(() -> new MarkWriter(-1));
  }

  private static double[] soft(boolean[] bits) {
    double[] soft = new double[bits.length];
    for (int i = 0; i < bits.length; i++) {
      soft[i] = bits[i] ? 1 : -1;
    }
    return soft;
  }
}
