package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.reference.Regions;
import cn.tianwen.sample.golden.GoldenNeed;
import cn.tianwen.sample.golden.GoldenNeeds;
import cn.tianwen.sample.golden.GoldenSplit;
import cn.tianwen.search.similar.SimilarQuery;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoldenSetTest {

  private final GoldenNeeds golden = GoldenNeeds.load();

  @Test
  void everyRegionIsKnown() {
    Regions regions = Regions.load();
    assertThat(golden.all())
        .extracting(GoldenNeed::region)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allMatch(region -> regions.find(region).isPresent());
  }

  @Test
  void whatTheFormSaidIsAskedToo() {
    LabelledSet set = GoldenSet.of(golden, GoldenSplit.TUNE, 475);
    assertThat(set.needs()).hasSameSizeAs(golden.of(GoldenSplit.TUNE));
    assertThat(set.needs())
        .extracting(need -> need.query(10))
        .anyMatch(query -> query.crop() != null)
        .anyMatch(query -> query.region() != null)
        .anyMatch(query -> query.month() != null)
        .allMatch(query -> query.size() == 10)
        .extracting(SimilarQuery::text)
        .doesNotHaveDuplicates();
  }
}
