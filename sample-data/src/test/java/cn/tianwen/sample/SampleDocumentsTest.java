package cn.tianwen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDocumentsTest {

  private static final List<String> AROUND = List.of("yaml", "yml", "json", "srt", "vtt");

  @TempDir Path folder;

  @Test
  void allFilesAreCopied() throws IOException {
    SampleDocuments.copyTo(folder);

    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(this::relative))
          .containsExactlyInAnyOrderElementsOf(SampleDocuments.names());
    }
  }

  @Test
  void allTogetherAreSmallerThanSixMegabytes() throws IOException {
    SampleDocuments.copyTo(folder);

    try (var files = Files.walk(folder)) {
      assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(6_000_000);
    }
  }

  @Test
  void everyFormatIsThere() {
    Map<String, Integer> wanted =
        Map.ofEntries(
            Map.entry("pdf", 8),
            Map.entry("docx", 6),
            Map.entry("doc", 2),
            Map.entry("pptx", 4),
            Map.entry("ppt", 1),
            Map.entry("xlsx", 3),
            Map.entry("xls", 1),
            Map.entry("html", 3),
            Map.entry("txt", 3),
            Map.entry("md", 2),
            Map.entry("epub", 1),
            Map.entry("odt", 1),
            Map.entry("odp", 1),
            Map.entry("ods", 1),
            Map.entry("rtf", 1),
            Map.entry("png", 2),
            Map.entry("jpg", 1),
            Map.entry("mp4", 2),
            Map.entry("zip", 1));
    wanted.forEach(
        (ending, number) ->
            assertThat(documents())
                .filteredOn(name -> name.endsWith("." + ending))
                .as(ending)
                .hasSizeGreaterThanOrEqualTo(number));
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(44);
  }

  @Test
  void pathsAreAsciiSoThatTheyCanBeWrittenUnderAnyLocale() {
    assertThat(SampleDocuments.names()).allMatch(name -> name.matches("[a-z0-9./-]+"));
  }

  private static List<String> documents() {
    return SampleDocuments.names().stream()
        .filter(name -> !name.startsWith("defects/"))
        .filter(name -> !AROUND.contains(name.substring(name.lastIndexOf('.') + 1)))
        .toList();
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
