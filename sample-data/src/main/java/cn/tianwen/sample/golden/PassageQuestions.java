package cn.tianwen.sample.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled questions over the sample documents. Immutable; loading checks every line. */
public final class PassageQuestions {

  private static final String FILE = "passages.jsonl";
  private static final Set<String> FIELDS =
      Set.of("id", "question", "document", "contains", "page", "second", "kind");

  private final List<PassageQuestion> all;

  private PassageQuestions(List<PassageQuestion> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads the bundled file.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  public static PassageQuestions load() {
    try (InputStream in = PassageQuestions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + FILE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  static PassageQuestions parse(String text) {
    JsonMapper mapper = new JsonMapper();
    List<PassageQuestion> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String line : text.lines().toList()) {
      try {
        PassageQuestion question = question(mapper.readTree(line));
        require(ids.add(question.id()), "the id stands twice: " + question.id());
        questions.add(question);
      } catch (JacksonException | IllegalArgumentException e) {
        int number = questions.size() + 1;
        throw new IllegalArgumentException(FILE + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new PassageQuestions(questions);
  }

  /** All questions in file order. */
  public List<PassageQuestion> all() {
    return all;
  }

  /** The questions of one split in file order. */
  public List<PassageQuestion> of(GoldenSplit split) {
    return all.stream().filter(question -> question.split() == split).toList();
  }

  private static PassageQuestion question(JsonNode node) {
    require(node.isObject(), "not a JSON object");
    node.propertyNames()
        .forEach(field -> require(FIELDS.contains(field), "unknown field " + field));
    String id = text(node, "id");
    return new PassageQuestion(
        id,
        text(node, "question"),
        text(node, "document"),
        text(node, "contains"),
        number(node, "page"),
        number(node, "second"),
        PassageKind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
        GoldenSplit.ofId(id));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    require(value.isString(), field + " is missing or is not a string");
    return value.stringValue();
  }

  private static @Nullable Integer number(JsonNode node, String field) {
    if (!node.has(field)) {
      return null;
    }
    require(node.get(field).isInt(), field + " is not a whole number");
    return node.get(field).intValue();
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
