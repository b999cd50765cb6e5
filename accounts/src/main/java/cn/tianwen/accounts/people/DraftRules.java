package cn.tianwen.accounts.people;

import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with drafts by themselves, all at once. Immutable. */
public final class DraftRules {

  /** Industries, specialties and regions served that an expert may have. */
  static final int MOST_INDUSTRIES = 10;

  static final int MOST_SPECIALTIES = 50;
  static final int MOST_REGIONS = 50;

  private static final Pattern CONCEPT = Pattern.compile("\\S{1,64}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Regions regions;
  private final Industries industries;

  /** Takes the code lists. */
  public DraftRules(Regions regions, Industries industries) {
    this.regions = regions;
    this.industries = industries;
  }

  /** Everything that is wrong, in the order of the fields; empty when nothing is. */
  public List<FieldProblem> check(PersonDraft draft) {
    FieldProblems problems = new FieldProblems();
    problems.name("name", "姓名", draft.name());
    boolean profile = draft.expert() != null || draft.officer() != null;
    if (draft.region() == null) {
      problems.require(!profile, "region", "请选择所在的区划。");
    } else {
      region(problems, draft.region());
    }
    phone(problems, draft.phone());
    if (draft.expert() != null) {
      expert(problems, draft.expert());
    }
    if (draft.officer() != null) {
      officer(problems, draft.officer());
    }
    return problems.list();
  }

  /** Everything that is wrong, in the order of the fields; empty when nothing is. */
  public List<FieldProblem> check(InstitutionDraft draft) {
    FieldProblems problems = new FieldProblems();
    problems.number("number", "单位编号", draft.number());
    problems.name("name", "单位名称", draft.name());
    region(problems, draft.region());
    problems.text("address", "地址", draft.address(), 100);
    phone(problems, draft.phone());
    return problems.list();
  }

  private void region(FieldProblems problems, String region) {
    problems.require(regions.find(region).isPresent(), "region", "没有这个区划代码，请从列表中选择。");
  }

  private static void phone(FieldProblems problems, @Nullable PersonalNumber phone) {
    problems.require(
        phone == null || phone.kind() == PersonalNumberKind.PHONE, "phone", "这里应填电话号码，请核对。");
  }

  private void expert(FieldProblems problems, ExpertProfile expert) {
    problems.number("expert.number", "专家编号", expert.number());
    problems.text("expert.title", "技术职称", expert.title(), 50);
    problems.text("expert.job", "岗位", expert.job(), 50);
    problems.values(
        "expert.industries",
        "产业",
        expert.industries(),
        MOST_INDUSTRIES,
        code -> industries.find(code).filter(found -> found.code().equals(code)).isPresent());
    problems.values(
        "expert.specialties",
        "专长",
        expert.specialties(),
        MOST_SPECIALTIES,
        concept -> CONCEPT.matcher(concept).matches());
    problems.text("expert.specialtyText", "专长领域", expert.specialtyText(), 500);
    problems.values(
        "expert.serviceArea",
        "服务区域",
        expert.serviceArea(),
        MOST_REGIONS,
        code -> regions.find(code).isPresent());
    problems.require(
        expert.awayUntil() == null || expert.availability() == Availability.AWAY,
        "expert.awayUntil",
        "只有“暂不接单”时才填恢复接单的日期。");
    problems.require(
        expert.photo() == null || SHA_256.matcher(expert.photo()).matches(),
        "expert.photo",
        "照片没有保存好，请重新上传。");
    problems.text("expert.introduction", "个人简介", expert.introduction(), 2_000);
  }

  private static void officer(FieldProblems problems, OfficerProfile officer) {
    problems.number("officer.number", "信息员编号", officer.number());
    problems.text("officer.township", "乡镇", officer.township(), 50);
    problems.text("officer.village", "村", officer.village(), 50);
  }
}
