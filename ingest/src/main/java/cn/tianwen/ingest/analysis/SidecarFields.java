package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a sidecar as what they mean; what means nothing becomes a fault. */
record SidecarFields(
    Map<SidecarKey, SidecarValue> values,
    List<SidecarFault> faults,
    Regions regions,
    Industries industries,
    Clock clock) {

  private static final Map<String, String> LANGUAGES =
      Map.of("zh", "zh", "zh-cn", "zh", "中文", "zh", "en", "en", "英文", "en", "英语", "en");
  private static final Map<String, DocumentStatus> STATUSES =
      Map.of(
          "待审核", DocumentStatus.PENDING,
          "已发布", DocumentStatus.PUBLISHED,
          "已撤回", DocumentStatus.WITHDRAWN);

  Optional<String> text(SidecarKey key) {
    return Optional.ofNullable(values.get(key))
        .map(SidecarValue::text)
        .filter(text -> !text.isEmpty());
  }

  List<String> list(SidecarKey key) {
    SidecarValue value = values.get(key);
    return value == null ? List.of() : value.items();
  }

  Optional<DocumentKind> kind() {
    return constant(SidecarKey.KIND, DocumentKind.values(), DocumentKind::label);
  }

  Optional<DocumentTopic> topic() {
    return constant(SidecarKey.TOPIC, DocumentTopic.values(), DocumentTopic::label);
  }

  Optional<DocumentStatus> status() {
    return constant(
        SidecarKey.STATUS,
        DocumentStatus.values(),
        status ->
            STATUSES.entrySet().stream()
                .filter(entry -> entry.getValue() == status)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(status.name()));
  }

  Optional<String> industry() {
    return known(
        SidecarKey.INDUSTRY,
        text -> industries.find(text).map(Industry::code),
        "没有这个产业，可以写的有："
            + industries.list().stream().map(Industry::label).collect(Collectors.joining("、")));
  }

  Optional<String> region() {
    return known(
        SidecarKey.REGION,
        text ->
            text.equals(Sidecar.WHOLE_COUNTRY)
                ? Optional.of(text)
                : regions.find(text).or(() -> regions.findByFullName(text)).map(Region::code),
        "没有这个地区，要六位区划代码、“省市县”全称或“全国”");
  }

  Optional<LocalDate> publishedOn() {
    return known(
        SidecarKey.PUBLISHED_ON,
        text -> WrittenDate.parse(text).filter(date -> WrittenDate.isPlausible(date, clock)),
        "不是 " + WrittenDate.EARLIEST.getYear() + " 年以来到今天的日期（例：2025-09-03、2025年9月）");
  }

  Optional<String> language() {
    return known(
        SidecarKey.LANGUAGE,
        text -> Optional.ofNullable(LANGUAGES.get(text.toLowerCase(Locale.ROOT))),
        "没有这种语言，可以写 zh 或 en");
  }

  private <E extends Enum<E>> Optional<E> constant(
      SidecarKey key, E[] constants, Function<E, String> label) {
    return known(
        key,
        text ->
            Arrays.stream(constants)
                .filter(c -> c.name().equalsIgnoreCase(text) || label.apply(c).equals(text))
                .findFirst(),
        "没有这个值，可以写的有：" + Arrays.stream(constants).map(label).collect(Collectors.joining("、")));
  }

  private <T> Optional<T> known(
      SidecarKey key, Function<String, Optional<T>> meaning, String complaint) {
    SidecarValue said = values.get(key);
    if (said == null || said.text().isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = meaning.apply(said.text());
    if (value.isEmpty()) {
      faults.add(new SidecarFault(said.key(), "“" + said.text() + "”：" + complaint));
    }
    return value;
  }
}
