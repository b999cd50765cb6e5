package cn.tianwen.editorial.item;

import cn.tianwen.accounts.people.FieldProblem;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.internal.BodyMarkup;
import cn.tianwen.reference.Industries;
import java.util.ArrayList;
import java.util.List;

/** What a text must keep to: a little in a draft, all of it when it is submitted. */
final class TextRules {

  private static final int MOST_CROPS = 20;
  private static final int LONGEST_BODY = 2_000_000;
  private static final String PDF = "application/pdf";

  private final Industries industries;

  TextRules(Industries industries) {
    this.industries = industries;
  }

  /**
   * Passes what can be kept as a draft.
   *
   * @throws InvalidRecordException otherwise
   */
  void requireDraft(ContentKind kind, ItemText text) {
    throwIfAny(draftProblems(kind, text));
  }

  /**
   * Passes what can be reviewed.
   *
   * @throws InvalidRecordException otherwise
   */
  void requireComplete(ContentKind kind, ItemText text) {
    List<FieldProblem> problems = draftProblems(kind, text);
    if (length(text.title()) < 2) {
      problems.add(new FieldProblem("title", "请先填写标题（2 至 100 个字），再提交审核。"));
    }
    if (kind == ContentKind.LOCAL_INDUSTRY && text.topic() == null) {
      problems.add(new FieldProblem("topic", "请选择属于哪个库（产业现状、龙头企业、技术依托单位或发展趋势）。"));
    }
    if (kind == ContentKind.CASE && text.problem().isEmpty()) {
      problems.add(new FieldProblem("problem", "请写明遇到的问题，农户要靠它找到这个案例。"));
    }
    boolean pdf = text.original() != null && text.original().mediaType().equals(PDF);
    if (!pdf && BodyMarkup.isEmpty(text.body())) {
      problems.add(new FieldProblem("body", "正文还是空的，请写好后再提交审核。"));
    }
    throwIfAny(problems);
  }

  private List<FieldProblem> draftProblems(ContentKind kind, ItemText text) {
    List<FieldProblem> problems = new ArrayList<>();
    text(problems, "title", "标题", text.title(), 100);
    text(problems, "author", "作者", text.author(), 100);
    text(problems, "summary", "摘要", text.summary(), 500);
    text(problems, "problem", "问题", text.problem(), 5_000);
    IntellectualProperty property = text.intellectualProperty();
    text(problems, "intellectualProperty.owner", "权利人", property.owner(), 200);
    text(problems, "intellectualProperty.source", "来源", property.source(), 500);
    text(problems, "intellectualProperty.terms", "使用条款", property.terms(), 1_000);
    if (kind != ContentKind.CASE && !text.problem().isEmpty()) {
      problems.add(new FieldProblem("problem", "只有典型案例才填写“问题”，请把它写进正文。"));
    }
    if (kind != ContentKind.LOCAL_INDUSTRY && text.topic() != null) {
      problems.add(new FieldProblem("topic", "只有地方特色产业才选择所属的库，请去掉。"));
    }
    if (text.industry() != null && !isCode(text.industry())) {
      problems.add(new FieldProblem("industry", "没有这个产业，请从列表中选择。"));
    }
    if (text.crops().size() > MOST_CROPS
        || text.crops().stream().anyMatch(crop -> crop.isBlank() || length(crop) > 50)) {
      problems.add(new FieldProblem("crops", "作物或养殖对象最多 %d 个，每个 1 至 50 个字。".formatted(MOST_CROPS)));
    }
    if (text.body().length() > LONGEST_BODY) {
      problems.add(new FieldProblem("body", "正文太长（最多 200 万字符），请分成几条。"));
    } else if (hasControls(text.body()) || !BodyMarkup.isClean(text.body())) {
      problems.add(new FieldProblem("body", "正文里有不能保存的格式，请粘贴为纯文本后重新排版。"));
    }
    if (text.original() != null && length(text.original().name()) > 200) {
      problems.add(new FieldProblem("original", "文件名最多 200 个字，请改短后重新上传。"));
    }
    return problems;
  }

  private boolean isCode(String industry) {
    return industries.find(industry).filter(found -> found.code().equals(industry)).isPresent();
  }

  private static void text(
      List<FieldProblem> problems, String field, String label, String text, int longest) {
    if (length(text) > longest) {
      problems.add(new FieldProblem(field, "%s最多 %,d 个字，请写短一些。".formatted(label, longest)));
    } else if (hasControls(text)) {
      problems.add(new FieldProblem(field, label + "里有不能显示的字符，请重新输入。"));
    }
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void throwIfAny(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(problems);
    }
  }
}
