package cn.tianwen.admin.sanitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodySanitiserTest {

  private static final String KEY = "0123456789abcdef".repeat(4);

  private final BodySanitiser sanitiser = new BodySanitiser();

  @ParameterizedTest
  @CsvSource({"word", "wps"})
  void cleansWhatIsPastedFromOfficePrograms(String program) {
    CleanBody clean = sanitiser.clean(resource(program + ".html"), PictureIntake.REFERENCES);

    assertThat(clean.html()).isEqualTo(resource(program + "-clean.html").replace("\n", ""));
    assertThat(clean.lostPictures()).isEqualTo(program.equals("word") ? 1 : 0);
  }

  static List<String> attacks() {
    return resource("xss.txt").lines().toList();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void nothingOfAnAttackIsLeft(String attack) {
    String clean = sanitiser.clean("<p>前</p>" + attack + "<p>后</p>");

    SafeBody.require(clean);
    assertThat(sanitiser.clean(clean)).isEqualTo(clean);
  }

  static Stream<List<String>> markup() {
    return Stream.of(
        List.of("<h1>甲</h1><h2>乙</h2><h5>丙</h5>", "<h2>甲</h2><h3>乙</h3><h4>丙</h4>"),
        List.of("<h2>甲</h2><h3>乙</h3><h6>丙</h6>", "<h2>甲</h2><h3>乙</h3><h4>丙</h4>"),
        List.of("<h2><b>甲</b> 乙<br>丙</h2>", "<h2>甲 乙 丙</h2>"),
        List.of("一行<br><br>又一行<br>还是", "<p>一行</p><p>又一行<br>还是</p>"),
        List.of("<div>甲<div>乙</div>丙</div>", "<p>甲</p><p>乙</p><p>丙</p>"),
        List.of("<p>　　首行 </p><p>&nbsp;</p><p><br></p>", "<p>首行</p>"),
        List.of("<b>甲</b><b> 乙</b><i></i>", "<p><strong>甲 乙</strong></p>"),
        List.of("<b><p>甲</p><p>乙</p></b>", "<p><strong>甲</strong></p><p><strong>乙</strong></p>"),
        List.of("<i><b>甲</b></i>乙", "<p><strong><em>甲</em></strong>乙</p>"),
        List.of("<b style='font-weight:normal'>甲</b>", "<p>甲</p>"),
        List.of("<a href='https://a.example/b'>标准</a>", "<p>标准</p>"),
        List.of(
            "<ul>文字<ul><li>甲</li></ul><li></li></ul>", "<ul><li>文字<ul><li>甲</li></ul></li></ul>"),
        List.of("<ol><li><p>甲</p><p>乙</p></li></ol>", "<ol><li>甲<br>乙</li></ol>"),
        List.of(
            "<blockquote>甲<blockquote>乙</blockquote></blockquote>",
            "<blockquote><p>甲</p><p>乙</p></blockquote>"),
        List.of("<table><tr><td><p>框里</p><p>两段</p></td></tr></table>", "<p>框里</p><p>两段</p>"),
        List.of("<table><tr><td></td><td> </td></tr></table>", ""),
        List.of(
            "<table><caption>表 1</caption><tr><th>甲</th><th>乙</th></tr><tr><td>1</td></tr></table>",
            "<p>表 1</p><table><thead><tr><th>甲</th><th>乙</th></tr></thead>"
                + "<tbody><tr><td>1</td><td></td></tr></tbody></table>"),
        List.of("3 < 5 & 7 > 2\n第二行", "<p>3 &lt; 5 &amp; 7 &gt; 2</p><p>第二行</p>"),
        List.of(
            "<img src='/pictures/" + KEY + "' alt='IMG_2031.jpg'>",
            "<p><img src=\"picture:" + KEY + "\" alt=\"\"></p>"),
        List.of(
            "<img src='picture:" + KEY + "' alt='霜疫霉病果'>",
            "<p><img src=\"picture:" + KEY + "\" alt=\"霜疫霉病果\"></p>"));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void bringsMarkupToOneForm(List<String> pair) {
    assertThat(sanitiser.clean(pair.getFirst())).isEqualTo(pair.getLast());
    assertThat(sanitiser.clean(pair.getLast())).isEqualTo(pair.getLast());
  }

  @Test
  void picturesInTheMarkupItselfAreStored() {
    List<byte[]> stored = new ArrayList<>();
    String html =
        "<p>前<img alt='' src='data:image/png;base64,%s'>后<img src='data:image/png;base64,???'></p>"
            .formatted(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));

    CleanBody clean = sanitiser.clean(html, storing(stored));

    assertThat(clean.html()).isEqualTo("<p>前<img src=\"picture:" + KEY + "\" alt=\"\">后</p>");
    assertThat(clean.lostPictures()).isEqualTo(1);
    assertThat(stored).containsExactly(new byte[] {1, 2, 3});
  }

  @Test
  void picturesThatOneMayNotUseAreLeftOut() {
    CleanBody clean =
        sanitiser.clean("<p>甲<img src='picture:" + KEY + "'></p>", storing(new ArrayList<>()));

    assertThat(clean).isEqualTo(new CleanBody("<p>甲</p>", 1));
  }

  private static PictureIntake storing(List<byte[]> stored) {
    return new PictureIntake() {
      @Override
      public boolean mayUse(String key) {
        return false;
      }

      @Override
      public Optional<String> store(byte[] picture) {
        if (picture.length == 0) {
          return Optional.empty();
        }
        stored.add(picture);
        return Optional.of(KEY);
      }
    };
  }

  @Test
  void deepNestingIsNoHarm() {
    String deep = "<div><b>".repeat(20_000) + "底" + "<ul><li>".repeat(20_000);

    assertThat(sanitiser.clean(deep)).contains("底");
  }

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(BodySanitiserTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
