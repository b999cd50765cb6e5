package cn.tianwen.evaluation.relevance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder in the BEIR layout and refuses whatever does not fit together. */
final class BeirReader {

  private static final String HEADER = "query-id\tcorpus-id\tscore";

  private final JsonMapper json = new JsonMapper();

  /**
   * Reads corpus, labels and the queries that the split names.
   *
   * @throws MalformedDatasetException naming the file and the line that is wrong
   */
  BeirDataset read(Path folder, String split) {
    Map<String, BeirDataset.Document> documents = documents(folder.resolve("corpus.jsonl"));
    Map<String, BeirDataset.Query> queries = queries(folder.resolve("queries.jsonl"));
    Map<String, Judgements> judgements =
        judgements(
            folder.resolve("qrels").resolve(split + ".tsv"), documents.keySet()::contains, queries);
    List<BeirDataset.Query> asked =
        queries.values().stream().filter(query -> judgements.containsKey(query.id())).toList();
    return new BeirDataset(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        split,
        List.copyOf(documents.values()),
        asked,
        judgements);
  }

  private Map<String, BeirDataset.Document> documents(Path file) {
    Map<String, BeirDataset.Document> documents = new LinkedHashMap<>();
    NumberedLines.read(
        file,
        (number, line) -> {
          Fields fields = fields(file, number, line);
          String id = fields.nonBlank("_id");
          if (documents.put(
                  id,
                  new BeirDataset.Document(id, fields.optional("title"), fields.required("text")))
              != null) {
            throw fields.fault("_id stands twice: " + id);
          }
        });
    return documents;
  }

  private Map<String, BeirDataset.Query> queries(Path file) {
    Map<String, BeirDataset.Query> queries = new LinkedHashMap<>();
    NumberedLines.read(
        file,
        (number, line) -> {
          Fields fields = fields(file, number, line);
          String id = fields.nonBlank("_id");
          if (queries.put(id, new BeirDataset.Query(id, fields.nonBlank("text"))) != null) {
            throw fields.fault("_id stands twice: " + id);
          }
        });
    return queries;
  }

  private static Map<String, Judgements> judgements(
      Path file, Known documents, Map<String, BeirDataset.Query> queries) {
    Map<String, Map<String, Integer>> gains = new HashMap<>();
    boolean[] headerSeen = {false};
    NumberedLines.read(
        file,
        (number, line) -> {
          if (!headerSeen[0]) {
            headerSeen[0] = true;
            requireHeader(file, number, line);
            return;
          }
          String[] cells = line.split("\t", -1);
          if (cells.length != 3) {
            throw new MalformedDatasetException(
                file, number, "3 columns separated by tabs are needed, not " + cells.length);
          }
          require(queries.containsKey(cells[0]), file, number, "unknown query " + cells[0]);
          require(documents.contains(cells[1]), file, number, "unknown document " + cells[1]);
          @Nullable Integer earlier =
              gains
                  .computeIfAbsent(cells[0], id -> new HashMap<>())
                  .put(cells[1], gain(file, number, cells[2]));
          require(earlier == null, file, number, "the pair stands twice: " + line);
        });
    if (gains.isEmpty()) {
      throw new MalformedDatasetException(file, "names no query");
    }
    if (gains.values().stream()
        .allMatch(one -> one.values().stream().allMatch(gain -> gain <= 0))) {
      throw new MalformedDatasetException(file, "has no score above 0");
    }
    Map<String, Judgements> judgements = new HashMap<>();
    gains.forEach((query, byDocument) -> judgements.put(query, Judgements.graded(byDocument)));
    return judgements;
  }

  private static void requireHeader(Path file, long number, String line) {
    require(
        line.strip().equals(HEADER),
        file,
        number,
        "the header \"query-id<tab>corpus-id<tab>score\" is missing");
  }

  private static int gain(Path file, long number, String cell) {
    try {
      return Integer.parseInt(cell.strip());
    } catch (NumberFormatException e) {
      throw new MalformedDatasetException(file, number, "not a whole number: " + cell);
    }
  }

  private static void require(boolean holds, Path file, long number, String fault) {
    if (!holds) {
      throw new MalformedDatasetException(file, number, fault);
    }
  }

  private Fields fields(Path file, long number, String line) {
    try {
      JsonNode node = json.readTree(line);
      if (node.isObject()) {
        return new Fields(file, number, node);
      }
    } catch (JacksonException e) {
      throw new MalformedDatasetException(file, number, "not JSON: " + e.getOriginalMessage());
    }
    throw new MalformedDatasetException(file, number, "not a JSON object");
  }

  /** Whether an id is known. */
  @FunctionalInterface
  private interface Known {
    boolean contains(String id);
  }

  /** The fields of one line. */
  private record Fields(Path file, long number, JsonNode node) {

    String required(String name) {
      JsonNode value = node.get(name);
      if (value == null || !value.isString()) {
        throw fault(name + " is missing or is not a string");
      }
      return value.stringValue();
    }

    String optional(String name) {
      return node.has(name) ? required(name) : "";
    }

    String nonBlank(String name) {
      String value = required(name);
      if (value.isBlank()) {
        throw fault(name + " is blank");
      }
      return value;
    }

    MalformedDatasetException fault(String reason) {
      return new MalformedDatasetException(file, number, reason);
    }
  }
}
