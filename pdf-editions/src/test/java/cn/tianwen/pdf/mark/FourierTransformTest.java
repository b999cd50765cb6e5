package cn.tianwen.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FourierTransformTest {

  @Property(tries = 50)
  void sumsAsTheDefinitionSaysAndComesBack(
      @ForAll @IntRange(min = 1, max = 7) int power, @ForAll long seed) {
    int length = 1 << power;
    Random random = new Random(seed);
    double[] real = random.doubles(length).toArray();
    double[] imaginary = random.doubles(length).toArray();
    double[] re = real.clone();
    double[] im = imaginary.clone();
    FourierTransform transform = new FourierTransform(length);
    transform.forward(re, im);
    for (int k = 0; k < length; k++) {
      double sumReal = 0;
      double sumImaginary = 0;
      for (int n = 0; n < length; n++) {
        double angle = -2 * Math.PI * k * n / length;
        sumReal += real[n] * Math.cos(angle) - imaginary[n] * Math.sin(angle);
        sumImaginary += real[n] * Math.sin(angle) + imaginary[n] * Math.cos(angle);
      }
      assertThat(re[k]).isCloseTo(sumReal, within(1e-9));
      assertThat(im[k]).isCloseTo(sumImaginary, within(1e-9));
    }
    transform.backward(re, im);
    for (int n = 0; n < length; n++) {
      assertThat(re[n] / length).isCloseTo(real[n], within(1e-9));
      assertThat(im[n] / length).isCloseTo(imaginary[n], within(1e-9));
    }
  }

  @Test
  void onlyPowersOfTwo() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FourierTransform(12));
  }
}
