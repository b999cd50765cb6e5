package cn.tianwen.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever sees little can read everything: contrast by WCAG 2.2 of at least 4.5:1. */
class ContrastTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
  private static final double ENOUGH = 4.5;

  @Test
  void everyInkCanBeReadOnItsPaper() throws IOException {
    Map<String, String> colours = colours();
    int pairs = 0;
    for (String name : colours.keySet()) {
      if (name.endsWith("-ink")) {
        String paper = name.replace("-ink", "-paper");
        assertReadable(colours, name, paper);
        assertReadable(colours, name, name.equals("danger-button-ink") ? paper : "paper");
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(8);
  }

  @Test
  void textAndLinksCanBeReadOnThePage() throws IOException {
    Map<String, String> colours = colours();
    for (String ink : new String[] {"ink", "ink-soft", "green", "green-dark"}) {
      assertReadable(colours, ink, "paper");
      assertReadable(colours, ink, "green-pale");
      assertReadable(colours, ink, "pico-background-color");
    }
    assertReadable(colours, "paper", "green");
  }

  private static void assertReadable(Map<String, String> colours, String ink, String paper) {
    double ratio = contrast(colour(colours, ink), colour(colours, paper));
    assertThat(ratio).as("--%s on --%s", ink, paper).isGreaterThanOrEqualTo(ENOUGH);
  }

  private static String colour(Map<String, String> colours, String name) {
    return Objects.requireNonNull(colours.get(name), () -> "no colour --" + name);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours() throws IOException {
    Map<String, String> colours = new HashMap<>();
    for (String sheet :
        new String[] {"/static/web/base.css", "/static/knowledge-admin/admin.css"}) {
      try (InputStream file =
          Objects.requireNonNull(ContrastTest.class.getResourceAsStream(sheet))) {
        Matcher found = COLOUR.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        while (found.find()) {
          colours.put(found.group(1), found.group(2));
        }
      }
    }
    return colours;
  }
}
