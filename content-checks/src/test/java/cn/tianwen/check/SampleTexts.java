package cn.tianwen.check;

import cn.tianwen.sample.CaseGenerator;
import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import cn.tianwen.sample.golden.GoldenNeeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sample cases and documents as texts to check, and their sentences. */
public final class SampleTexts {

  private static final Path DOCUMENTS = Path.of("..", "sample-data", "src", "documents");
  private static final RightsStatement RIGHTS =
      new RightsStatement("示例单位", "注明出处可转载", "原创", "转载请注明出处");

  private SampleTexts() {}

  /** All sample cases. */
  public static List<CheckedText> cases() {
    return SampleFiles.cases().stream().map(SampleTexts::text).toList();
  }

  /** All sample documents, out of their sources. */
  public static List<CheckedText> documents() {
    try (Stream<Path> files = Files.walk(DOCUMENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(SampleTexts::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Distinct sentences of cases, needs, questions, documents and generated cases. */
  public static Set<String> sentences(int count) {
    Set<String> sentences = new LinkedHashSet<>();
    SampleFiles.cases()
        .forEach(
            one -> addAll(sentences, one.title() + "\n" + one.problem() + "\n" + one.solution()));
    GoldenNeeds.load().all().forEach(need -> addAll(sentences, need.query()));
    documents().forEach(text -> addAll(sentences, BodyText.of(text.body()).text()));
    new CaseGenerator(17)
        .cases(40_000)
        .takeWhile(one -> sentences.size() < count)
        .forEach(one -> addAll(sentences, one.problem() + "\n" + one.solution()));
    return sentences;
  }

  /** A text with a body and nothing else that matters. */
  public static CheckedText of(String body) {
    return new CheckedText(
        "",
        TextKind.TRAINING,
        "标题",
        "摘要",
        "",
        "<p>" + body + "</p>",
        "",
        "grain",
        List.of(),
        RIGHTS,
        false);
  }

  /** A case on a crop with a solution. */
  public static CheckedText solution(String crop, String industry, String solution) {
    return new CheckedText(
        "",
        TextKind.CASE,
        "标题",
        "",
        "遇到了问题。",
        "<p>" + solution + "</p>",
        "",
        industry,
        List.of(crop),
        RIGHTS,
        false);
  }

  private static void addAll(Set<String> sentences, String text) {
    for (String sentence : text.split("(?<=[。！？；])|\n")) {
      if (sentence.strip().length() >= 5) {
        sentences.add(sentence.strip());
      }
    }
  }

  private static CheckedText text(SampleCase one) {
    return new CheckedText(
        one.id(),
        TextKind.CASE,
        one.title(),
        "",
        one.problem(),
        "<p>" + one.solution().replace("\n", "</p><p>") + "</p>",
        one.expert(),
        one.industry(),
        one.crop().isEmpty() ? List.of() : List.of(one.crop()),
        RIGHTS,
        false);
  }

  private static CheckedText document(Path file) {
    try {
      Map<String, String> head = new LinkedHashMap<>();
      List<String> body = new ArrayList<>();
      boolean inHead = false;
      for (String line : Files.readString(file).split("\n")) {
        if (line.equals("---")) {
          inHead = head.isEmpty() && body.isEmpty();
        } else if (inHead) {
          String[] parts = line.split(":", 2);
          head.put(parts[0], parts.length == 2 ? parts[1].strip() : "");
        } else if (line.startsWith("## ")) {
          body.add("<h2>" + line.substring(3) + "</h2>");
        } else if (line.startsWith("### ")) {
          body.add("<h3>" + line.substring(4) + "</h3>");
        } else if (!line.isBlank()) {
          body.add("<p>" + line.replace("<", "&lt;") + "</p>");
        }
      }
      String crops = head.getOrDefault("crops", "");
      return new CheckedText(
          file.getFileName().toString(),
          head.getOrDefault("kind", "").equals("培训材料") ? TextKind.TRAINING : TextKind.INDUSTRY,
          head.getOrDefault("title", "标题"),
          "摘要",
          "",
          String.join("\n", body),
          head.getOrDefault("author", ""),
          head.getOrDefault("industry", "other"),
          crops.isEmpty() ? List.of() : List.of(crops.split("[、,，] ?")),
          RIGHTS,
          false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
