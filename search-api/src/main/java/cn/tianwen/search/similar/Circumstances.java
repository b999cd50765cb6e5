package cn.tianwen.search.similar;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.reference.Industries;
import cn.tianwen.search.understand.Need;
import java.util.List;

/**
 * How far crop, industry, place and season move a case in the ranking. The sum stays between
 * {@value #LOWEST} and {@value #HIGHEST}; one standard deviation of the fused scores is about 1, so
 * that circumstances decide between similar cases and never outweigh what the need says.
 */
final class Circumstances {

  private static final double SAME_CROP = 0.3;
  private static final double RELATED_CROP = -0.1;
  private static final double OTHER_CROP = -0.3;
  private static final double SAME_INDUSTRY = 0.1;
  private static final double SAME_COUNTY = 0.1;
  private static final double SAME_CITY = 0.05;
  private static final double SAME_SEASON = 0.05;
  static final double LOWEST = OTHER_CROP;
  static final double HIGHEST = SAME_CROP + SAME_INDUSTRY + SAME_COUNTY + SAME_SEASON;

  private final Industries industries;

  Circumstances(Industries industries) {
    this.industries = industries;
  }

  double boost(Need need, CaseDocument document, Agreement crop) {
    double boost =
        switch (crop) {
          case SAME -> SAME_CROP;
          case RELATED -> RELATED_CROP;
          case OTHER -> OTHER_CROP;
          case UNKNOWN -> 0;
        };
    if (!need.industry().isEmpty()
        && industries.codesWithin(need.industry()).contains(document.industry())) {
      boost += SAME_INDUSTRY;
    }
    if (Season.isNear(need.month(), document.month())) {
      boost += SAME_SEASON;
    }
    return boost + place(need.region(), document.regionPath());
  }

  private static double place(String region, List<String> path) {
    int level = path.indexOf(region);
    if (level >= 2) {
      return SAME_COUNTY;
    }
    boolean sameCity =
        region.length() == 6
            && path.size() > 1
            && path.get(1).regionMatches(0, region, 0, 4)
            && !region.endsWith("0000");
    return sameCity ? SAME_CITY : 0;
  }
}
