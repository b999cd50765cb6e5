package cn.tianwen.ingest.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys of a sidecar, under the names that a file may use for them. */
enum SidecarKey {
  TITLE("title", "标题"),
  KIND("kind", "类别", "资料类别"),
  TOPIC("topic", "专题", "主题"),
  INDUSTRY("industry", "产业"),
  CROPS("crops", "作物", "crop", "作物或养殖对象"),
  REGION("region", "地区", "区划代码"),
  AUTHOR("author", "作者"),
  OWNER("owner", "知识产权归属"),
  PUBLISHED_ON("publishedOn", "发布日期", "日期", "date"),
  STATUS("status", "状态"),
  LANGUAGE("language", "语言"),
  INSTITUTIONS("institutions", "机构"),
  KEYWORDS("keywords", "关键词");

  private final List<String> names;

  SidecarKey(String... names) {
    this.names = List.of(names);
  }

  /** The key of a name in any case, with or without {@code _} and {@code -}. */
  static Optional<SidecarKey> find(String name) {
    String wanted = canonical(name);
    return Arrays.stream(values())
        .filter(key -> key.names.stream().anyMatch(known -> canonical(known).equals(wanted)))
        .findFirst();
  }

  /** The Chinese names of all keys, for people. */
  static String listLabels() {
    return Arrays.stream(values()).map(key -> key.names.get(1)).collect(Collectors.joining("、"));
  }

  private static String canonical(String name) {
    return name.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
  }
}
