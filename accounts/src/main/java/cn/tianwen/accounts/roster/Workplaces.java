package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.InstitutionKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** The institutions that rows may name, by their number or their full name. Immutable. */
final class Workplaces {

  private final Map<String, Workplace> byNumber = new HashMap<>();
  private final Map<String, Workplace> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** What a row has to know of an institution. */
  record Workplace(String number, String name, InstitutionKind kind) {}

  Workplaces(Collection<Workplace> workplaces) {
    for (Workplace workplace : workplaces) {
      byNumber.put(workplace.number(), workplace);
      if (byName.put(workplace.name(), workplace) != null) {
        ambiguous.add(workplace.name());
      }
    }
  }

  /** All institutions as they are now. */
  static Workplaces load(JdbcTemplate jdbc) {
    return new Workplaces(
        jdbc.query(
            "select number, name, kind from accounts.institution",
            (row, number) ->
                new Workplace(
                    row.getString("number"),
                    row.getString("name"),
                    InstitutionKind.valueOf(row.getString("kind")))));
  }

  /**
   * The number of the institution that a cell names; a cell that names none that is known is at
   * fault.
   */
  Optional<String> find(RosterCells cells, RosterColumn column) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Workplace found = byNumber.getOrDefault(text, byName.get(text));
    if (found == null) {
      cells.fault(column, "平台里没有这个单位：" + text + "（请先建立单位档案，或先留空）");
    } else if (!found.number().equals(text) && ambiguous.contains(text)) {
      cells.fault(column, "有几个单位都叫“" + text + "”，请填单位编号");
    } else if (column == RosterColumn.CENTRE && found.kind() != InstitutionKind.CENTRE) {
      cells.fault(column, "这个单位不是运管中心：" + text);
    } else {
      return Optional.of(found.number());
    }
    return Optional.empty();
  }
}
