package cn.tianwen.search.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.testing.SearchApi;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KinshipTest {

  private final Kinship kinship = new Kinship(SearchApi.lexicon());

  private static Subject subject(double turned, String industry, Set<String> concepts) {
    float[] vector = new float[CaseDocument.DIMENSIONS];
    vector[0] = (float) Math.cos(turned);
    vector[1] = (float) Math.sin(turned);
    return new Subject(Set.of(), concepts, Set.of(), industry, vector);
  }

  private static Subject withoutVector(Set<String> concepts, String... institutions) {
    return new Subject(Set.of(), concepts, Set.of(institutions), "fruit", CaseDocument.NO_VECTOR);
  }

  private List<Tie.Kind> ties(Subject one, Subject other) {
    return kinship.between(one, other).ties().stream().map(Tie::kind).toList();
  }

  @Test
  void theSameCropAndAilmentTieWithoutVectors() {
    Set<String> blight = Set.of("crop.lizhi", "disease.lizhishuangyibing");
    assertThat(ties(withoutVector(blight), withoutVector(blight)))
        .containsExactly(Tie.Kind.SAME_CROP, Tie.Kind.SAME_AILMENT, Tie.Kind.SAME_INDUSTRY);
  }

  @Test
  void theSameIndustryAloneTiesNothing() {
    assertThat(ties(withoutVector(Set.of("crop.lizhi")), withoutVector(Set.of("crop.wogan"))))
        .isEmpty();
    assertThat(ties(subject(0, "fruit", Set.of()), subject(Math.PI / 3, "fruit", Set.of())))
        .isEmpty();
  }

  @Test
  void theSameInstitutionTiesWhatIsAboutTheSameCrop() {
    assertThat(
            ties(
                withoutVector(Set.of("crop.lizhi"), "示例所"),
                withoutVector(Set.of("crop.lizhi"), "示例所")))
        .contains(Tie.Kind.SAME_INSTITUTION);
  }

  @Test
  void textsThatSayNearlyTheSameAreTiedWhateverTheyName() {
    assertThat(ties(subject(0, "fruit", Set.of()), subject(0.5, "grain", Set.of())))
        .containsExactly(Tie.Kind.NEAR_IN_MEANING);
  }
}
