package cn.tianwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} says can be checked is there. */
class SecurityDocumentTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern TEST_CLASS =
      Pattern.compile("`(\\p{Lu}\\w+(?:Test|IT|Properties))`");
  private static final Pattern DECISION = Pattern.compile("\\((decisions/[^)]+\\.md)\\)");
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern PASSWORD_NAME =
      Pattern.compile("name=\"[^\"]*password[^\"]*\"", Pattern.CASE_INSENSITIVE);

  /** Rows of the checklist: number, level, what is asked, how it stands, by what. */
  private static final Pattern ROW =
      Pattern.compile("^\\| \\d+\\.\\d+\\.\\d[^|]*\\|([^|]*)\\|[^|]+\\|([^|]*)\\|(.+)\\|$");

  private final String document = read(ROOT.resolve("docs/security.md"));

  @Test
  void everyTestThatIsNamedExists() {
    Set<String> tests =
        sources("src/test", ".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        TEST_CLASS.matcher(document).results().map(found -> found.group(1)).distinct().toList();
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named).as("named in docs/security.md").allMatch(tests::contains);
    assertThat(DECISION.matcher(document).results().map(found -> found.group(1)))
        .allMatch(decision -> Files.exists(ROOT.resolve("docs").resolve(decision)));
  }

  @Test
  void everyRequirementHasAnAnswer() {
    List<MatchResult> rows = document.lines().flatMap(line -> ROW.matcher(line).results()).toList();
    assertThat(rows).hasSizeGreaterThan(55);
    for (MatchResult row : rows) {
      assertThat(row.group(1).strip()).as(row.group()).isIn("1", "2");
      assertThat(row.group(2).strip()).as(row.group()).isIn("✓", "◐", "✗", "–");
      assertThat(row.group(3)).as(row.group()).isNotBlank();
      if (row.group(2).strip().equals("✗")) {
        assertThat(row.group(3)).as(row.group()).contains("**not met**");
      }
    }
  }

  @Test
  void fieldsForPasswordsHideThemAndWorkWithPasswordManagers() {
    List<String> fields =
        sources("src/main/resources/templates", ".html").stream()
            .flatMap(template -> INPUT.matcher(read(template)).results())
            .map(MatchResult::group)
            .filter(input -> PASSWORD_NAME.matcher(input).find())
            .toList();
    assertThat(fields).isNotEmpty();
    assertThat(fields)
        .allMatch(field -> field.contains("type=\"password\""))
        .allMatch(field -> field.matches("(?s).*autocomplete=\"(current|new)-password\".*"))
        .noneMatch(field -> field.contains("onpaste"));
  }

  private static List<Path> sources(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(ROOT, 20)) {
      return files
          .filter(file -> file.toString().contains("/" + folder + "/"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> file.toString().endsWith(suffix))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
