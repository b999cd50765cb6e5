package cn.tianwen.check.dose;

import cn.tianwen.check.rules.RuleFaultException;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.check.rules.RuleRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The limits of all measures, out of {@value #FILE}. */
final class DoseLimits {

  static final String FILE = "doses.tsv";
  private static final int UNLESS = 5;

  private final Map<Measure, DoseLimit> limits = new EnumMap<>(Measure.class);

  DoseLimits(RuleFiles files) {
    List<String> faults = new ArrayList<>();
    for (RuleRow row : files.rows(FILE)) {
      Optional<Measure> measure = row.constant(0, Measure.class);
      if (measure.isEmpty()) {
        faults.add(row.fault("unknown measure: " + row.column(0)));
        continue;
      }
      try {
        DoseLimit limit =
            new DoseLimit(
                Double.parseDouble(row.column(1)),
                Double.parseDouble(row.column(2)),
                Double.parseDouble(row.column(3)),
                Double.parseDouble(row.column(4)),
                row.alternatives(UNLESS));
        if (limits.put(measure.get(), limit) != null) {
          faults.add(row.fault("stands twice: " + measure.get()));
        }
      } catch (IllegalArgumentException e) {
        faults.add(row.fault("expected four numbers that do not fall"));
      }
    }
    for (Measure measure : Measure.values()) {
      if (!limits.containsKey(measure)) {
        faults.add(FILE + ":1: no limits of " + measure);
      }
    }
    if (!faults.isEmpty()) {
      throw new RuleFaultException(faults);
    }
  }

  DoseLimit of(Measure measure) {
    DoseLimit limit = limits.get(measure);
    if (limit == null) {
      throw new IllegalStateException("Every measure has limits");
    }
    return limit;
  }
}
