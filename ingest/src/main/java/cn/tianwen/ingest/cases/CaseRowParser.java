package cn.tianwen.ingest.cases;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.Pinyin;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates a row, folds and masks its texts and finds its concepts. Keeps no state. */
final class CaseRowParser {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final Map<CaseColumn, Integer> LONGEST =
      new EnumMap<>(
          Map.of(
              CaseColumn.TITLE, 100,
              CaseColumn.PROBLEM, 5_000,
              CaseColumn.SOLUTION, 20_000,
              CaseColumn.CROP, 30,
              CaseColumn.EXPERT, 50,
              CaseColumn.INSTITUTION, 100));
  private static final int SHORTEST_TEXT = 5;

  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final Regions regions;
  private final Industries industries;
  private final Clock clock;
  private final TextFolder folder = new TextFolder();
  private final Pinyin pinyin = new Pinyin();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  CaseRowParser(Lexicon lexicon, Regions regions, Industries industries, Clock clock) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.regions = regions;
    this.industries = industries;
    this.clock = clock;
  }

  ParsedRow parse(SourceRow row, String source) {
    if (row.defect().isPresent()) {
      return ParsedRow.refused(row, List.of(new RowFault("整行", row.defect().get())));
    }
    List<RowFault> faults = new ArrayList<>();
    Map<CaseColumn, String> texts = texts(row, faults);
    Optional<Industry> industry = industry(texts, faults);
    Optional<Region> region = region(texts, faults);
    Optional<LocalDate> solvedOn = solvedOn(texts, faults);
    Optional<Evaluation> evaluation = evaluation(texts, faults);
    if (!faults.isEmpty() || industry.isEmpty() || solvedOn.isEmpty() || evaluation.isEmpty()) {
      return ParsedRow.refused(row, faults);
    }
    return ParsedRow.accepted(
        row,
        document(
            texts, industry.get(), region.orElse(null), solvedOn.get(), evaluation.get(), source));
  }

  private Map<CaseColumn, String> texts(SourceRow row, List<RowFault> faults) {
    Map<CaseColumn, String> texts = new EnumMap<>(CaseColumn.class);
    for (CaseColumn column : CaseColumn.values()) {
      String folded = folder.fold(column.in(row.values()));
      texts.put(column, column == CaseColumn.ID ? folded : masker.mask(folded));
      check(column, folded, faults);
    }
    return texts;
  }

  private void check(CaseColumn column, String text, List<RowFault> faults) {
    if (text.isEmpty()) {
      if (column.isRequired()) {
        faults.add(new RowFault(column.label(), "不能为空"));
      }
      return;
    }
    if (text.indexOf('\uFFFD') >= 0) {
      faults.add(new RowFault(column.label(), "有乱码，请用 UTF-8 重新保存"));
    }
    int longest = LONGEST.getOrDefault(column, Integer.MAX_VALUE);
    if (text.length() > longest) {
      faults.add(new RowFault(column.label(), "有 " + text.length() + " 个字，最多 " + longest + " 个字"));
    }
    boolean isText = column == CaseColumn.PROBLEM || column == CaseColumn.SOLUTION;
    if (isText && text.codePoints().filter(Character::isLetter).count() < SHORTEST_TEXT) {
      faults.add(new RowFault(column.label(), "太短，至少 " + SHORTEST_TEXT + " 个字"));
    }
    if (column == CaseColumn.ID) {
      if (!ID.matcher(text).matches()) {
        faults.add(new RowFault(column.label(), "只能用字母、数字和 . _ -，最多 64 个字符"));
      } else if (PublicationId.number(text).isPresent()) {
        faults.add(new RowFault(column.label(), "publication- 开头的编号留给本平台发布的内容，请换一个编号"));
      } else if (!masker.mask(text).equals(text)) {
        faults.add(new RowFault(column.label(), "像是手机号、身份证号或银行卡号，请换一个编号"));
      }
    }
  }

  private Optional<Industry> industry(Map<CaseColumn, String> texts, List<RowFault> faults) {
    String text = text(texts, CaseColumn.INDUSTRY);
    Optional<Industry> industry = industries.find(text);
    if (industry.isEmpty() && !text.isEmpty()) {
      faults.add(new RowFault(CaseColumn.INDUSTRY.label(), "没有这个产业：" + text));
    }
    return industry;
  }

  private Optional<Region> region(Map<CaseColumn, String> texts, List<RowFault> faults) {
    String text = text(texts, CaseColumn.REGION);
    Optional<Region> region = regions.find(text).or(() -> regions.findByFullName(text));
    if (region.isEmpty() && !text.isEmpty()) {
      faults.add(new RowFault(CaseColumn.REGION.label(), "没有这个地区：" + text + "（要六位区划代码或“省市县”全称）"));
    }
    return region;
  }

  private Optional<LocalDate> solvedOn(Map<CaseColumn, String> texts, List<RowFault> faults) {
    String text = text(texts, CaseColumn.SOLVED_ON);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = CaseDates.parse(text);
    if (date.isEmpty()) {
      faults.add(new RowFault(CaseColumn.SOLVED_ON.label(), "不是日期：" + text + "（例：2025-09-03）"));
    } else if (date.get().isAfter(LocalDate.now(clock)) || date.get().isBefore(EARLIEST)) {
      faults.add(new RowFault(CaseColumn.SOLVED_ON.label(), "日期早于 1990 年或晚于今天：" + text));
    }
    return date;
  }

  private Optional<Evaluation> evaluation(Map<CaseColumn, String> texts, List<RowFault> faults) {
    String text = text(texts, CaseColumn.EVALUATION);
    if (text.isEmpty()) {
      return Optional.of(Evaluation.NOT_EVALUATED);
    }
    Optional<Evaluation> evaluation = Evaluation.find(text);
    if (evaluation.isEmpty()) {
      faults.add(
          new RowFault(CaseColumn.EVALUATION.label(), "没有这种评价：" + text + "（有效、部分有效、无效、未评价）"));
    }
    return evaluation;
  }

  private CaseDocument document(
      Map<CaseColumn, String> texts,
      Industry industry,
      @Nullable Region region,
      LocalDate solvedOn,
      Evaluation evaluation,
      String source) {
    String title = text(texts, CaseColumn.TITLE);
    String problem = text(texts, CaseColumn.PROBLEM);
    String solution = text(texts, CaseColumn.SOLUTION);
    String crop = text(texts, CaseColumn.CROP);
    CaseAnnotations annotations =
        CaseAnnotations.of(lexicon, finder, crop, title, problem, solution);
    return new CaseDocument(
        text(texts, CaseColumn.ID),
        title,
        problem,
        solution,
        crop,
        annotations.cropConcept(),
        industry.code(),
        region == null ? null : region.code(),
        region == null ? List.of() : regions.path(region.code()),
        region == null ? null : new CaseDocument.GeoPoint(region.latitude(), region.longitude()),
        solvedOn,
        solvedOn.getMonthValue(),
        text(texts, CaseColumn.EXPERT),
        text(texts, CaseColumn.INSTITUTION),
        evaluation,
        CaseStatus.PUBLISHED,
        annotations.concepts(),
        annotations.solutionConcepts(),
        annotations.conceptPath(),
        List.of(title, pinyin.full(title), pinyin.initials(title)),
        CaseDocument.NO_VECTOR,
        null,
        contentHash(texts, industry, region, solvedOn, evaluation),
        annotations.lexiconVersion(),
        masker.mask(source),
        null);
  }

  /** Equal for rows that say the same, however they wrote the date, the region or the industry. */
  private static String contentHash(
      Map<CaseColumn, String> texts,
      Industry industry,
      @Nullable Region region,
      LocalDate solvedOn,
      Evaluation evaluation) {
    Map<CaseColumn, String> canonical = new EnumMap<>(texts);
    canonical.put(CaseColumn.INDUSTRY, industry.code());
    canonical.put(CaseColumn.REGION, region == null ? "" : region.code());
    canonical.put(CaseColumn.SOLVED_ON, solvedOn.toString());
    canonical.put(CaseColumn.EVALUATION, evaluation.name());
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      canonical
          .values()
          .forEach(
              value -> {
                sha.update(value.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
              });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String text(Map<CaseColumn, String> texts, CaseColumn column) {
    return texts.getOrDefault(column, "");
  }
}
