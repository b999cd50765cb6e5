package cn.tianwen.sample.golden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of needs, an object a line, and refuses whatever does not fit together. */
final class GoldenFileReader {

  private static final Set<String> FIELDS =
      Set.of("id", "query", "crop", "region", "month", "solvedBy", "confusable", "kind");

  private final JsonMapper mapper = new JsonMapper();
  private final Set<String> caseIds;
  private final Set<String> seenIds = new HashSet<>();
  private final Set<String> seenQueries = new HashSet<>();

  /** Reads files whose needs may name these cases; ids and queries are unique over all of them. */
  GoldenFileReader(Set<String> caseIds) {
    this.caseIds = caseIds;
  }

  /**
   * Reads one file.
   *
   * @param name for messages
   * @param split of a need by its id
   * @throws IllegalArgumentException naming the file and the line that is wrong
   */
  List<GoldenNeed> read(String name, String text, Function<String, GoldenSplit> split) {
    List<GoldenNeed> needs = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      try {
        needs.add(checked(need(mapper.readTree(line), split)));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return needs;
  }

  private GoldenNeed checked(GoldenNeed need) {
    Stream.concat(need.solvedBy().stream(), need.confusable().stream())
        .forEach(id -> require(caseIds.contains(id), "unknown case " + id));
    require(seenIds.add(need.id()), "the id stands twice: " + need.id());
    require(seenQueries.add(need.query()), "the query stands twice");
    return need;
  }

  private static GoldenNeed need(JsonNode node, Function<String, GoldenSplit> split) {
    require(node.isObject(), "not a JSON object");
    node.propertyNames()
        .forEach(field -> require(FIELDS.contains(field), "unknown field " + field));
    String id = text(node, "id");
    String kind = text(node, "kind");
    return new GoldenNeed(
        id,
        text(node, "query"),
        node.has("crop") ? text(node, "crop") : null,
        node.has("region") ? text(node, "region") : null,
        month(node),
        ids(node, "solvedBy", true),
        ids(node, "confusable", false),
        GoldenKind.find(kind)
            .orElseThrow(() -> new IllegalArgumentException("unknown kind " + kind)),
        split.apply(id));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    require(value.isString(), field + " is missing or is not a string");
    return value.stringValue();
  }

  private static @Nullable Integer month(JsonNode node) {
    if (!node.has("month")) {
      return null;
    }
    require(node.get("month").isInt(), "month is not a whole number");
    return node.get("month").intValue();
  }

  private static List<String> ids(JsonNode node, String field, boolean required) {
    if (!required && !node.has(field)) {
      return List.of();
    }
    JsonNode values = node.path(field);
    require(
        values.isArray() && values.valueStream().allMatch(JsonNode::isString),
        field + " is missing or is not a list of strings");
    return values.valueStream().map(JsonNode::stringValue).toList();
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
