package cn.tianwen.search.rank;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.understand.Need;
import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.SolutionQuality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where and when a case was solved, and how well. */
public final class CircumstanceFeatures {

  private static final double LEVELS = 3;
  private static final double NEAR_KM = 100;
  private static final double MONTHS = 12;
  private static final double DAYS_PER_YEAR = 365.25;
  private static final double OLDEST = 10;
  private static final double PRIOR = 4;
  private static final double INDIFFERENT = 0.5;

  private final Regions regions;
  private final Industries industries;
  private final Clock clock;
  private final SolutionQuality quality;

  /** Prepares the features. */
  public CircumstanceFeatures(
      Regions regions, Industries industries, Clock clock, SolutionQuality quality) {
    this.regions = regions;
    this.industries = industries;
    this.clock = clock;
    this.quality = quality;
  }

  void read(Need need, CaseDocument document, FeatureVector into) {
    boolean industry =
        !need.industry().isEmpty()
            && industries.codesWithin(need.industry()).contains(document.industry());
    into.set(Feature.SAME_INDUSTRY, industry ? 1 : 0)
        .set(Feature.REGION_SHARED, shared(need.region(), document.regionPath()))
        .set(Feature.REGION_NEAR, near(need.region(), document.region()))
        .set(Feature.SEASON, season(need.month(), document.month()))
        .set(Feature.EVALUATION, evaluation(document.evaluation()))
        .set(Feature.HELPFUL, helpful(quality.of(document.id())))
        .set(Feature.AGE, -age(document.solvedOn()));
  }

  private double shared(String asked, List<String> path) {
    return asked.isEmpty() ? 0 : regions.sharedLevels(asked, path) / LEVELS;
  }

  private double near(String asked, @Nullable String told) {
    Optional<Region> one = place(asked);
    Optional<Region> other = told == null ? Optional.empty() : place(told);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Math.exp(-one.get().distanceKm(other.get()) / NEAR_KM);
  }

  /** A province is too large to be near to anything. */
  private Optional<Region> place(String code) {
    return regions.find(code).filter(region -> region.level() != Region.Level.PROVINCE);
  }

  private static double season(int asked, int told) {
    return asked == 0 || told == 0 ? 0 : Math.cos(2 * Math.PI * (asked - told) / MONTHS);
  }

  /** Few verdicts move a case little: as if {@value #PRIOR} more had been of both minds. */
  private static double helpful(CaseVerdicts verdicts) {
    double share = verdicts.helpfulShare().orElse(INDIFFERENT);
    return (share - INDIFFERENT) * verdicts.total() / (verdicts.total() + PRIOR);
  }

  private static double evaluation(Evaluation evaluation) {
    return switch (evaluation) {
      case EFFECTIVE -> 1;
      case PARTLY -> -0.5;
      case INEFFECTIVE -> -1;
      case NOT_EVALUATED -> 0;
    };
  }

  private double age(LocalDate solvedOn) {
    LocalDate today = LocalDate.now(clock);
    double years = Math.max(0, ChronoUnit.DAYS.between(solvedOn, today)) / DAYS_PER_YEAR;
    return Math.min(OLDEST, years);
  }
}
