package cn.tianwen.admin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.index.mask.PersonalDataMasker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample items are fit to be shown. */
class SampleItemsTest {

  private final List<SampleItem> samples = SampleItems.list();

  @Test
  void bodiesAreAsTheSanitiserLeavesThem() {
    BodySanitiser sanitiser = new BodySanitiser();

    assertThat(samples)
        .allSatisfy(
            one -> assertThat(sanitiser.clean(one.text().body())).isEqualTo(one.text().body()));
  }

  @Test
  void whatIsPublishedSaysWhoseItIsAndHoldsNoPersonalNumber() {
    assertThat(samples)
        .filteredOn(one -> one.state() == ItemState.PUBLISHED)
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(one -> one.text().intellectualProperty().isComplete());
    assertThat(samples)
        .allMatch(one -> new PersonalDataMasker().mask(one.text().body()).equals(one.text().body()))
        .filteredOn(one -> one.state() != ItemState.DRAFT)
        .allMatch(one -> one.text().author().startsWith("示例·"));
  }
}
