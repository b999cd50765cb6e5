package cn.tianwen.ingest.analysis;

import cn.tianwen.index.text.TextFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A value in a sidecar.
 *
 * @param key the key as it stands in the file
 * @param items folded texts, none empty; a list, or a text cut at 、，,；; and |
 * @param text the whole as one folded text; empty when nothing is said
 */
record SidecarValue(String key, List<String> items, String text) {

  private static final int LONGEST = 200;
  private static final int MOST = 50;
  private static final TextFolder FOLDER = new TextFolder();

  static SidecarValue of(String key, Object value, List<SidecarFault> faults) {
    List<String> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add(scalar(key, item, faults)));
    } else {
      items.add(scalar(key, value, faults));
    }
    items.removeIf(String::isEmpty);
    if (items.size() > MOST) {
      faults.add(new SidecarFault(key, "有 " + items.size() + " 个值，最多 " + MOST + " 个"));
    }
    return new SidecarValue(key, split(items), String.join("、", items));
  }

  private static String scalar(String key, Object value, List<SidecarFault> faults) {
    if (value == null) {
      return "";
    }
    if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
      faults.add(new SidecarFault(key, "只能写文字或文字的列表"));
      return "";
    }
    String text = FOLDER.fold(String.valueOf(value)).replaceAll("\\s+", " ");
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
      faults.add(new SidecarFault(key, "有乱码，请用 UTF-8 重新保存"));
    }
    if (text.length() > LONGEST) {
      faults.add(new SidecarFault(key, "有 " + text.length() + " 个字，最多 " + LONGEST + " 个字"));
    }
    return text;
  }

  private static List<String> split(List<String> items) {
    return items.stream()
        .flatMap(item -> Arrays.stream(item.split("[、，,；;|]")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }
}
