package cn.tianwen.search.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes models as JSON. */
public final class RankingModelFile {

  private static final String BUNDLED = "/cn/tianwen/search/rank/ranking-model.json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private RankingModelFile() {}

  /** The model that comes with this version; {@link UntrainedModel} when none was packed. */
  public static RankingModel bundled() {
    return resource(BUNDLED);
  }

  static RankingModel resource(String name) {
    try (InputStream in = RankingModelFile.class.getResourceAsStream(name)) {
      if (in == null) {
        return UntrainedModel.model();
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the ranking model", e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException when the file is not a model, or names an unknown feature
   * @throws UncheckedIOException when it cannot be read
   */
  public static RankingModel read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the ranking model " + file, e);
    }
  }

  /**
   * Writes a model.
   *
   * @param notes what it was trained on and how good it is, in the order to be written
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void write(RankingModel model, Map<String, Object> notes, Path file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", model.version());
    json.putAll(notes);
    json.put("terms", model.terms());
    json.put("confidence", model.confidence());
    try {
      Files.writeString(file, JSON.writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the ranking model " + file, e);
    }
  }

  private static RankingModel parse(String text, String name) {
    try {
      Content content = JSON.readValue(text, Content.class);
      return new RankingModel(
          Objects.requireNonNull(content.version),
          content.terms,
          Objects.requireNonNull(content.confidence));
    } catch (JacksonException | NullPointerException e) {
      throw new IllegalArgumentException("Not a ranking model: " + name, e);
    }
  }

  private record Content(
      String version, EnumMap<Feature, RankingModel.Term> terms, ConfidenceModel confidence) {}
}
