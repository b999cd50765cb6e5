package cn.tianwen.index.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

  private final ConceptFinder finder =
      new ConceptFinder(
          new LexiconLoader()
              .parse(
                  "1",
                  Map.of(
                      "x.tsv",
                      """
                      # tianwen-lexicon 1
                      crop.shuidao	水稻	稻子
                      pest.chong	虫	虫咬|油虫
                      symptom.chongshi	虫屎
                      symptom.juanye	卷叶
                      disease.tanju	炭疽
                      disease.daowen	稻瘟
                      disorder.queshui	缺水
                      disorder.quefei	缺肥
                      operation.dayao	打药	打过药
                      pesticide.bichonglin	吡虫啉
                      symptom.bujieguo	不结果
                      symptom.meijingshen	没精神
                      symptom.bufadou	不发蔸
                      symptom.wuzi	无籽	没有籽
                      """)));

  @ParameterizedTest
  @CsvSource({
    "没有虫, 虫",
    "冇虫, 虫",
    "没得虫, 虫",
    "唔系虫咬, 虫咬",
    "不是缺水, 缺水",
    "没打过药, 打过药",
    "又不像炭疽, 炭疽",
    "又不太像稻瘟，请看看, 稻瘟",
    "没有发现什么虫, 虫",
    "没看到油虫, 油虫",
    "没喷过吡虫啉, 吡虫啉",
    "虫都没看到, 虫",
    "虫屎也没得, 虫屎",
    "应该不是单纯缺肥引起, 缺肥",
    "排除了稻瘟, 稻瘟",
    "不是水稻缺水, 缺水",
  })
  void whatIsDeniedIsMarked(String text, String denied) {
    assertThat(denied(text)).containsExactly(denied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "是不是缺水",
        "系唔系炭疽",
        "唔知系唔系炭疽",
        "有没有虫",
        "怕不是稻瘟",
        "不光是缺水",
        "不是缺水就是缺肥",
        "没见过这种虫",
        "打药没用卷叶更多了",
        "打药也没得用",
        "吡虫啉没什么用",
        "虫都没打死",
        "花多但不结果",
        "鸡没精神",
        "秧苗不发蔸",
        "瓜没有籽",
        "不打稻子又怕没收成",
        "没有办法，虫太多",
        "先排除稻瘟",
        "没有下雨，卷叶了",
      })
  void whatOnlyLooksLikeADenialIsNone(String text) {
    assertThat(denied(text)).isEmpty();
  }

  @Test
  void aDenialIsCarriedOnByConjunctionsOnly() {
    assertThat(denied("没有虫和卷叶")).containsExactly("虫", "卷叶");
    assertThat(denied("没有虫、虫屎")).containsExactly("虫", "虫屎");
    assertThat(denied("没有虫，卷叶")).containsExactly("虫");
    assertThat(denied("没有虫、卷叶很严重")).containsExactly("虫");
    assertThat(denied("不用吡虫啉、虫屎等")).containsExactly("吡虫啉", "虫屎");
    assertThat(denied("没有虫但卷叶")).containsExactly("虫");
    assertThat(denied("没有卷叶也没有虫屎，像稻瘟")).containsExactly("卷叶", "虫屎");
  }

  private List<String> denied(String text) {
    return finder.find(text).stream()
        .filter(mention -> !mention.isAffirmed())
        .map(ConceptMention::surface)
        .toList();
  }
}
