package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.FieldChange;
import cn.tianwen.accounts.people.RecordChange;
import cn.tianwen.accounts.people.RecordField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells a change of a record in sentences. Stateless. */
public final class ChangeWords {

  private static final String SEPARATOR = "、";

  private final UnaryOperator<String> concept;

  /**
   * Takes the names of concepts.
   *
   * @param concept the standard name by the id
   */
  public ChangeWords(UnaryOperator<String> concept) {
    this.concept = concept;
  }

  /** What was changed, a sentence each. */
  public List<String> lines(RecordChange change) {
    if (change.changes().isEmpty()) {
      return List.of("内容已随注销删除");
    }
    if (change.version() == 1) {
      return List.of("建立档案");
    }
    List<String> lines = new ArrayList<>();
    change.changes().forEach(one -> lines.addAll(lines(one)));
    return List.copyOf(lines);
  }

  private List<String> lines(FieldChange change) {
    return switch (change.field()) {
      case ROLES -> roles(change);
      case PHOTO -> List.of(change.after().isEmpty() ? "删除了照片" : "更换了照片");
      case SPECIALTIES ->
          List.of(
              line(
                  new FieldChange(
                      RecordField.SPECIALTIES,
                      concepts(change.before()),
                      concepts(change.after()))));
      default -> List.of(line(change));
    };
  }

  private static String line(FieldChange change) {
    String label = change.field().label();
    if (change.before().isEmpty()) {
      return "%s：%s".formatted(label, change.after());
    }
    return change.after().isEmpty()
        ? "%s：去掉了“%s”".formatted(label, change.before())
        : "%s：%s → %s".formatted(label, change.before(), change.after());
  }

  private static List<String> roles(FieldChange change) {
    List<String> before = split(change.before());
    List<String> after = split(change.after());
    List<String> lines = new ArrayList<>();
    after.stream().filter(one -> !before.contains(one)).forEach(one -> lines.add("授予角色：" + one));
    before.stream().filter(one -> !after.contains(one)).forEach(one -> lines.add("收回角色：" + one));
    return lines;
  }

  private String concepts(String ids) {
    return split(ids).stream().map(concept).collect(Collectors.joining(SEPARATOR));
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(SEPARATOR));
  }
}
