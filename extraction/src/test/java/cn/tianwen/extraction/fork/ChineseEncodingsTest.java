package cn.tianwen.extraction.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseEncodingsTest {

  private static final String SIMPLE = "水稻稻瘟病的防治：要注意施肥，及时排水。";
  private static final String TRADITIONAL = "水稻稻瘟病的防治：要注意施肥，這個時候應該排水。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void simplifiedTextIsReadInItsEncoding(String encoding) {
    byte[] bytes = SIMPLE.getBytes(Charset.forName(encoding));

    assertThat(new String(bytes, ChineseEncodings.of(bytes))).isEqualTo(SIMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GB18030"})
  void traditionalTextIsReadInItsEncoding(String encoding) {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName(encoding));

    assertThat(new String(bytes, ChineseEncodings.of(bytes))).isEqualTo(TRADITIONAL);
  }

  @Test
  void aSampleMayEndWithinACharacter() {
    byte[] bytes = SIMPLE.getBytes(Charset.forName("GB18030"));
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

    assertThat(ChineseEncodings.of(cut)).isEqualTo(Charset.forName("GB18030"));
  }

  @Test
  void randomBytesAreNoText() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    byte[] bytes = new byte[4096];
    for (int i = 0; i < 200; i++) {
      random.nextBytes(bytes);
      assertThat(ChineseEncodings.isText(bytes)).isFalse();
    }
  }
}
