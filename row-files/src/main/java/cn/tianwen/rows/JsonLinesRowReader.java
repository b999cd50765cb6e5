package cn.tianwen.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON object a line; values that are not text are taken as their JSON text. */
final class JsonLinesRowReader implements RowReader {

  private final BufferedReader reader;
  private final JsonMapper mapper = new JsonMapper();
  private long line;

  JsonLinesRowReader(Path file) throws IOException {
    reader = TextEncoding.detect(file).open(file);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public @Nullable SourceRow read() throws IOException {
    String text = reader.readLine();
    line++;
    while (text != null && text.isBlank()) {
      text = reader.readLine();
      line++;
    }
    return text == null ? null : row(text);
  }

  private SourceRow row(String text) {
    try {
      JsonNode node = mapper.readTree(text);
      if (!node.isObject()) {
        return SourceRow.broken(line, text, "这一行不是 JSON 对象");
      }
      Map<String, String> values = new LinkedHashMap<>();
      node.properties()
          .forEach(
              field -> {
                JsonNode value = field.getValue();
                if (!value.isNull()) {
                  values.put(
                      field.getKey(), value.isString() ? value.stringValue() : value.toString());
                }
              });
      return SourceRow.of(line, values, text);
    } catch (JacksonException e) {
      return SourceRow.broken(line, text, "JSON 写法有误：" + e.getOriginalMessage());
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
