package cn.tianwen.accounts.roster;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowFault;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by column, and what is found wrong while they are read. */
final class RosterCells {

  private static final int LONGEST = 2_000;
  private static final Pattern BETWEEN = Pattern.compile("[、,，;；|/\\s]+");

  private final Map<RosterColumn, String> texts = new EnumMap<>(RosterColumn.class);
  private final List<RowFault> faults = new ArrayList<>();

  /** Takes a cell; of two columns with the same meaning the first that is filled counts. */
  void put(RosterColumn column, String written) {
    String text = written.strip();
    if (text.codePointCount(0, text.length()) > LONGEST) {
      fault(column, "一格最多 2,000 个字");
    } else if (text.indexOf('\uFFFD') >= 0) {
      fault(column, "有乱码，请用 UTF-8 重新保存");
    } else if (texts.getOrDefault(column, "").isEmpty()) {
      texts.put(column, text);
    }
  }

  void fault(RosterColumn column, String reason) {
    faults.add(new RowFault(column.label(), reason));
  }

  List<RowFault> faults() {
    return List.copyOf(faults);
  }

  /** Whether the file has the column at all. */
  boolean has(RosterColumn column) {
    return texts.containsKey(column);
  }

  String text(RosterColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The text in its plain form: full-width letters and digits made usual. */
  String plain(RosterColumn column) {
    return Normalizer.normalize(text(column), Normalizer.Form.NFKC).strip();
  }

  /** The parts of a list. */
  List<String> parts(RosterColumn column) {
    return BETWEEN.splitAsStream(plain(column)).filter(part -> !part.isEmpty()).distinct().toList();
  }

  void require(List<RosterColumn> columns) {
    for (RosterColumn column : columns) {
      if (column.isRequired() && text(column).isEmpty()) {
        fault(column, "不能为空");
      }
    }
  }

  /** One of the values, by its label or its constant's name; empty when there is none. */
  <E extends Enum<E>> Optional<E> choice(
      RosterColumn column, Class<E> type, Function<E, String> label) {
    String text = plain(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E value : type.getEnumConstants()) {
      String shown = label.apply(value);
      if (shown.equals(text) || shown.equals(text + "级") || value.name().equalsIgnoreCase(text)) {
        return Optional.of(value);
      }
    }
    fault(column, "没有这个选项：" + text + "（" + column.meaning() + "）");
    return Optional.empty();
  }

  /** The region of a cell; empty when it names none. */
  Optional<Region> region(Regions regions) {
    String text = plain(RosterColumn.REGION);
    return text.isEmpty() ? Optional.empty() : region(RosterColumn.REGION, text, regions);
  }

  /** The codes of the regions that a cell lists. */
  List<String> regions(RosterColumn column, Regions regions) {
    return parts(column).stream()
        .flatMap(part -> region(column, part, regions).stream())
        .map(Region::code)
        .toList();
  }

  private Optional<Region> region(RosterColumn column, String text, Regions regions) {
    Optional<Region> region = regions.find(text).or(() -> regions.findByFullName(text));
    if (region.isEmpty()) {
      fault(column, "没有这个区划：" + text + "（要六位区划代码或从省写起的全称）");
    }
    return region;
  }

  /** A number of degrees. */
  Optional<Double> degrees(RosterColumn column) {
    String text = plain(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      fault(column, "不是度数：" + text + "（如 21.918）");
      return Optional.empty();
    }
  }
}
