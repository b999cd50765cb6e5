package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.LongNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects what is wrong with a draft, so that everything is said at once. */
final class FieldProblems {

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern PERSONAL = Pattern.compile("1[3-9][0-9]{9}|[0-9]{17}[0-9Xx]");

  private final List<FieldProblem> problems = new ArrayList<>();

  List<FieldProblem> list() {
    return List.copyOf(problems);
  }

  void add(String field, String sentence) {
    problems.add(new FieldProblem(field, sentence));
  }

  void require(boolean right, String field, String sentence) {
    if (!right) {
      add(field, sentence);
    }
  }

  /** An official number: letters, digits and hyphens, and no number of a person. */
  void number(String field, String label, String number) {
    if (!NUMBER.matcher(number).matches()) {
      add(field, label + "应为 1 至 20 位字母、数字或短横线，请核对。");
    } else if (PERSONAL.matcher(number).matches()) {
      add(field, label + "不能用手机号或身份证号，请填写统一编排的编号。");
    }
  }

  /** A name, without control characters. */
  void name(String field, String label, String name) {
    int length = name.codePointCount(0, name.length());
    if (length < 2 || length > 50) {
      add(field, label + "应为 2 至 50 个字，请核对。");
    } else {
      plainText(field, label, name);
    }
  }

  /** A text that may be empty. */
  void text(String field, String label, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      add(field, "%s最多 %d 个字，请写短一些。".formatted(label, longest));
    } else {
      plainText(field, label, text);
    }
  }

  private void plainText(String field, String label, String text) {
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
      add(field, label + "里有不能显示的字符，请重新输入。");
    } else if (LongNumbers.areIn(text)) {
      add(field, label + "里请不要写电话、证件或银行卡号；电话请填在“电话”一栏。");
    }
  }

  /** A list, each of whose values is known. */
  void values(
      String field, String label, Collection<String> values, int most, Predicate<String> known) {
    if (values.size() > most) {
      add(field, "%s最多 %d 个，请删去一些。".formatted(label, most));
    } else if (!values.stream().allMatch(known)) {
      add(field, label + "里有不认识的代码，请从列表中选择。");
    }
  }
}
