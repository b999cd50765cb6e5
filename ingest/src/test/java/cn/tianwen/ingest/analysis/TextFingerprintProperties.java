package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextFingerprintProperties {

  @Property(tries = 200)
  void theEstimateIsNearTheTruth(
      @ForAll("texts") String text,
      @ForAll("texts") String other,
      @ForAll @IntRange(min = 0, max = 100) int kept) {
    String mixed = text.substring(0, text.length() * kept / 100) + other;
    double estimate = TextFingerprint.ofText(text).similarity(TextFingerprint.ofText(mixed));
    // Four standard errors of 128 draws.
    assertThat(estimate).isBetween(jaccard(text, mixed) - 0.18, jaccard(text, mixed) + 0.18);
  }

  @Property(tries = 100)
  void layoutAndPunctuationDoNotCount(@ForAll("texts") String text) {
    StringBuilder laidOut = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      laidOut.append(text.charAt(i)).append(i % 7 == 0 ? "\n" : i % 11 == 0 ? "， " : "");
    }
    assertThat(TextFingerprint.ofText(laidOut)).isEqualTo(TextFingerprint.ofText(text));
  }

  @Property(tries = 100)
  void differentTextsAreFarApart(@ForAll("texts") String text, @ForAll("texts") String other) {
    if (jaccard(text, other) > 0.1) {
      return;
    }
    assertThat(TextFingerprint.ofText(text).similarity(TextFingerprint.ofText(other)))
        .isLessThan(0.3);
  }

  @Property(tries = 50)
  void bytesKeepEverything(@ForAll("texts") String text) {
    TextFingerprint fingerprint = TextFingerprint.ofText(text);
    TextFingerprint read = TextFingerprint.fromBytes(fingerprint.toBytes());
    assertThat(read).isEqualTo(fingerprint);
    assertThat(read.bands()).containsExactly(fingerprint.bands()).doesNotHaveDuplicates();
  }

  @Property(tries = 50)
  void aTextWithASmallChangeIsACandidate(@ForAll("texts") String text) {
    String changed = text + text.substring(0, 10).replace('荔', '龙');
    if (jaccard(text, changed) < 0.9) {
      return;
    }
    Set<Long> bands = new HashSet<>();
    Arrays.stream(TextFingerprint.ofText(text).bands()).forEach(bands::add);
    assertThat(Arrays.stream(TextFingerprint.ofText(changed).bands()).anyMatch(bands::contains))
        .isTrue();
  }

  @Example
  void aShortTextIsNearToNothing() {
    TextFingerprint empty = TextFingerprint.ofText("扫描件");
    assertThat(empty.similarity(empty)).isZero();
    assertThat(empty.bands()).isEmpty();
    assertThat(TextFingerprint.fromBytes(empty.toBytes())).isEqualTo(empty);
  }

  @Example
  void fingerprintsStayTheSameForever() {
    String text = "荔枝保花保果要点：".repeat(3) + "花期喷施硼肥，谢花后环割，雨后及时摇花，防治蒂蛀虫和霜疫霉病，采前停药。采后修剪，施足基肥。";
    assertThat(TextFingerprint.ofText(text).bands()[0]).isEqualTo(FIRST_BAND);
  }

  private static final long FIRST_BAND = -201737995997079987L;

  private static double jaccard(String one, String other) {
    Set<String> shared = shingles(one);
    Set<String> all = shingles(one);
    shared.retainAll(shingles(other));
    all.addAll(shingles(other));
    return (double) shared.size() / all.size();
  }

  private static Set<String> shingles(String text) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + TextFingerprint.SHINGLE <= text.length(); i++) {
      shingles.add(text.substring(i, i + TextFingerprint.SHINGLE));
    }
    return shingles;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("荔枝花果水肥病虫防治喷施浇灌修剪土壤春夏秋冬龙眼柑橘")
        .ofMinLength(150)
        .ofMaxLength(500);
  }
}
