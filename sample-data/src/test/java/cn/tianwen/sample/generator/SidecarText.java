package cn.tianwen.sample.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The metadata of a source as a sidecar: YAML with Chinese or English keys, or JSON. */
final class SidecarText {

  private static final Map<String, String> CHINESE =
      Map.of(
          "title", "标题",
          "kind", "类别",
          "topic", "专题",
          "industry", "产业",
          "crops", "作物",
          "region", "地区",
          "author", "作者",
          "publishedOn", "日期",
          "institutions", "机构",
          "keywords", "关键词");

  private SidecarText() {}

  static String yaml(FrontMatter front, boolean chinese) {
    return values(front).entrySet().stream()
        .map(
            entry ->
                (chinese ? CHINESE.getOrDefault(entry.getKey(), entry.getKey()) : entry.getKey())
                    + ": "
                    + yaml(entry.getValue()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static String json(FrontMatter front) {
    return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values(front))
        + "\n";
  }

  private static Map<String, Object> values(FrontMatter front) {
    Map<String, Object> values = new LinkedHashMap<>();
    front
        .metadata()
        .forEach((key, value) -> values.put(key, value.contains(", ") ? front.list(key) : value));
    return values;
  }

  private static String yaml(Object value) {
    String text = value.toString();
    return text.matches("\\d{6}|.*[:#：].*") ? '"' + text + '"' : text;
  }
}
