package cn.tianwen.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkAttackTest {

  private static final int DOCUMENTS = 20;

  /** Extras are tried on some of the documents only. */
  private static final int SOME = 4;

  private static List<BufferedImage> issued = List.of();

  @BeforeAll
  static void issuePages() {
    issued =
        IntStream.range(0, DOCUMENTS)
            .parallel()
            .mapToObj(
                document -> {
                  BufferedImage page = PrintedPages.page(document);
                  new MarkWriter(number(document)).embed(page);
                  return Attack.jpeg(85).apply(page);
                })
            .toList();
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        attack("quarter", DOCUMENTS, Attack::quarter),
        attack("half, bilinear", DOCUMENTS, seed -> Attack.bilinear(0.5)),
        attack("half, area", SOME, seed -> Attack.area(0.5)),
        attack("JPEG 70", DOCUMENTS, seed -> Attack.jpeg(70)),
        attack(
            "quarter, half (bilinear), JPEG 70",
            DOCUMENTS,
            seed -> chain(Attack.quarter(seed), Attack.bilinear(0.5), Attack.jpeg(70))),
        attack(
            "quarter, half (area), JPEG 70",
            DOCUMENTS,
            seed -> chain(Attack.quarter(seed), Attack.area(0.5), Attack.jpeg(70))),
        attack("40 %, JPEG 70", SOME, seed -> chain(Attack.bilinear(0.4), Attack.jpeg(70))),
        attack(
            "quarter, 110 %, JPEG 70",
            SOME, seed -> chain(Attack.quarter(seed), Attack.bilinear(1.1), Attack.jpeg(70))),
        attack(
            "a degree askew, half, JPEG 70",
            SOME,
            seed -> chain(Attack.tilted(1), Attack.bilinear(0.5), Attack.jpeg(70))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isReadBackAfter(
      String name, int documents, Function<Integer, UnaryOperator<BufferedImage>> attack) {
    List<Optional<Long>> read =
        IntStream.range(0, documents)
            .parallel()
            .mapToObj(
                document -> MarkReader.read(attack.apply(document).apply(issued.get(document))))
            .toList();
    assertThat(read)
        .as(name)
        .isEqualTo(
            IntStream.range(0, documents)
                .mapToObj(document -> Optional.of(number(document)))
                .toList());
  }

  @Test
  void anotherKeyReadsNothing() {
    assertThat(MarkReader.read(Attack.quarter(1).apply(issued.getFirst()), Waves.of("another")))
        .isEmpty();
  }

  @Test
  void tooSmallAPieceSaysNothing() {
    assertThat(MarkReader.read(issued.getFirst().getSubimage(200, 200, 90, 90))).isEmpty();
  }

  private static long number(int document) {
    return 0x9E3779B1L * (document + 1) & 0xFFFFFFFFL;
  }

  private static Arguments attack(
      String name, int documents, Function<Integer, UnaryOperator<BufferedImage>> attack) {
    return Arguments.of(name, documents, attack);
  }

  @SafeVarargs
  private static UnaryOperator<BufferedImage> chain(UnaryOperator<BufferedImage>... steps) {
    return page -> {
      BufferedImage image = page;
      for (UnaryOperator<BufferedImage> step : steps) {
        image = step.apply(image);
      }
      return image;
    };
  }
}
