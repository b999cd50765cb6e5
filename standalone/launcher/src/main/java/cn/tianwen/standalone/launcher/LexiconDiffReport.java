package cn.tianwen.standalone.launcher;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconReading;
import cn.tianwen.index.lexicon.diff.CaseChange;
import cn.tianwen.index.lexicon.diff.LexiconDiff;
import cn.tianwen.ingest.annotation.AnnotationComparison;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The differences of two versions for people and as JSON. */
final class LexiconDiffReport {

  private final LexiconReading before;
  private final LexiconReading after;
  private final LexiconDiff diff;
  private final AnnotationComparison.Result annotations;

  LexiconDiffReport(
      LexiconReading before,
      LexiconReading after,
      LexiconDiff diff,
      AnnotationComparison.Result annotations) {
    this.before = before;
    this.after = after;
    this.diff = diff;
    this.annotations = annotations;
  }

  boolean isEmpty() {
    return diff.isEmpty() && annotations.changes().isEmpty();
  }

  void print(PrintWriter out) {
    out.printf("旧版 %s，新版 %s%n", before.lexicon().version(), after.lexicon().version());
    printFaults(out, "旧版", before.faults());
    printFaults(out, "新版", after.faults());
    if (isEmpty()) {
      out.printf("没有差别（比较了 %,d 个案例的标注）%n", annotations.cases());
      out.flush();
      return;
    }
    print(out, "新增概念", diff.addedConcepts(), one -> "+ " + concept(one));
    print(out, "删除概念", diff.removedConcepts(), one -> "- " + concept(one));
    print(out, "新增叫法", diff.addedForms(), one -> "+ " + form(one));
    print(out, "删除叫法", diff.removedForms(), one -> "- " + form(one));
    print(
        out,
        "叫法改指",
        diff.movedForms(),
        one -> "~ " + one.form() + "：" + named(one.from()) + " → " + named(one.to()));
    print(
        out,
        "属性改动",
        diff.changedAttributes(),
        one ->
            "~ %s %s %s：%s → %s"
                .formatted(
                    one.id(),
                    one.label(),
                    one.attribute(),
                    values(one.before()),
                    values(one.after())));
    print(
        out,
        "标注会变的案例（共比较 %,d 个）".formatted(annotations.cases()),
        annotations.changes(),
        this::change);
    if (annotations.refusedRows() > 0) {
      out.printf("有 %,d 行不合规则，没有比较%n", annotations.refusedRows());
    }
    out.flush();
  }

  private static void printFaults(PrintWriter out, String which, List<String> faults) {
    if (!faults.isEmpty()) {
      out.printf("%s有 %,d 处不合现在的规则，例如 %s%n", which, faults.size(), faults.getFirst());
    }
  }

  private static <T> void print(
      PrintWriter out, String heading, List<T> entries, Function<T, String> line) {
    if (!entries.isEmpty()) {
      out.printf("%n%s：%,d%n", heading, entries.size());
      entries.forEach(entry -> out.println("  " + line.apply(entry)));
    }
  }

  private static String concept(LexiconDiff.ConceptEntry entry) {
    return entry.id() + " " + String.join("、", entry.forms());
  }

  private static String form(LexiconDiff.FormEntry entry) {
    return entry.form() + "（" + entry.id() + " " + entry.label() + "）";
  }

  private static String values(List<String> values) {
    return values.isEmpty() ? "无" : String.join(",", values);
  }

  private String change(CaseChange change) {
    StringBuilder line = new StringBuilder("~ " + change.id() + " " + change.title());
    if (!Objects.equals(change.cropBefore(), change.cropAfter())) {
      line.append("\n      作物 ")
          .append(named(change.cropBefore()))
          .append(" → ")
          .append(named(change.cropAfter()));
    }
    append(line, "需求", change.lost(), change.gained());
    append(line, "答案", change.lostInSolution(), change.gainedInSolution());
    return line.toString();
  }

  private void append(StringBuilder line, String where, List<String> lost, List<String> gained) {
    if (!lost.isEmpty()) {
      line.append("\n      ").append(where).append(" - ").append(named(lost));
    }
    if (!gained.isEmpty()) {
      line.append("\n      ").append(where).append(" + ").append(named(gained));
    }
  }

  private String named(List<String> ids) {
    return ids.stream().map(this::named).collect(Collectors.joining("、"));
  }

  private String named(@Nullable String id) {
    if (id == null) {
      return "无";
    }
    Lexicon newer = after.lexicon();
    return newer.find(id).or(() -> before.lexicon().find(id)).map(Concept::label).orElse(id)
        + "("
        + id
        + ")";
  }

  String toJson() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("old", before.lexicon().version());
    report.put("new", after.lexicon().version());
    report.put("oldFaults", before.faults());
    report.put("newFaults", after.faults());
    report.put("addedConcepts", diff.addedConcepts());
    report.put("removedConcepts", diff.removedConcepts());
    report.put("addedForms", diff.addedForms());
    report.put("removedForms", diff.removedForms());
    report.put("movedForms", diff.movedForms());
    report.put("changedAttributes", diff.changedAttributes());
    report.put("comparedCases", annotations.cases());
    report.put("refusedRows", annotations.refusedRows());
    report.put("changedCases", annotations.changes());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
