package cn.tianwen.search.testing;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.Pinyin;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.time.LocalDate;
import java.util.List;

/** A case in which everything that a test does not speak of has a default. */
public final class CaseBuilder {

  private final String id;
  private String title = "示例标题";
  private String problem = "示例问题";
  private String solution = "示例做法，按标签使用。";
  private String crop = "";
  private String industry = "other";
  private String region = "440981";
  private LocalDate solvedOn = LocalDate.of(2025, 9, 3);
  private Evaluation evaluation = Evaluation.NOT_EVALUATED;
  private CaseStatus status = CaseStatus.PUBLISHED;

  private CaseBuilder(String id) {
    this.id = id;
  }

  public static CaseBuilder aCase(String id) {
    return new CaseBuilder(id);
  }

  public CaseBuilder titled(String text) {
    title = text;
    return this;
  }

  public CaseBuilder problem(String text) {
    problem = text;
    return this;
  }

  public CaseBuilder solution(String text) {
    solution = text;
    return this;
  }

  public CaseBuilder crop(String name, String industryCode) {
    crop = name;
    industry = industryCode;
    return this;
  }

  public CaseBuilder region(String code) {
    region = code;
    return this;
  }

  public CaseBuilder solvedOn(String day) {
    solvedOn = LocalDate.parse(day);
    return this;
  }

  public CaseBuilder evaluated(Evaluation value) {
    evaluation = value;
    return this;
  }

  public CaseBuilder withdrawn() {
    status = CaseStatus.WITHDRAWN;
    return this;
  }

  /** The case with its concepts and without its vector. */
  public CaseDocument build(Lexicon lexicon, Regions regions) {
    Pinyin pinyin = new Pinyin();
    Region place = regions.get(region);
    CaseAnnotations annotations =
        CaseAnnotations.of(lexicon, new ConceptFinder(lexicon), crop, title, problem, solution);
    return new CaseDocument(
        id,
        title,
        problem,
        solution,
        crop,
        annotations.cropConcept(),
        industry,
        region,
        regions.path(region),
        new CaseDocument.GeoPoint(place.latitude(), place.longitude()),
        solvedOn,
        solvedOn.getMonthValue(),
        "示例专家陈一",
        "示例市农业科学研究所",
        evaluation,
        status,
        annotations.concepts(),
        annotations.solutionConcepts(),
        annotations.conceptPath(),
        List.of(title, pinyin.full(title), pinyin.initials(title)),
        CaseDocument.NO_VECTOR,
        null,
        "hash-" + id,
        annotations.lexiconVersion(),
        "test",
        null);
  }
}
