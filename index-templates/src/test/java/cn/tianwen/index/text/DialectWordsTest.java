package cn.tianwen.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.LexiconLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectWordsTest {

  private final DialectWords dialect = new DialectWords();
  private final TextFolder folder = new TextFolder();

  @ParameterizedTest
  @CsvSource({
    "猪唔郁，成日瞓喺度, 猪不动，整天躺着",
    "雞成日屙爛屎點算好, 鸡整天拉稀怎么办",
    "叶俾虫食到净返条梗, 叶被虫吃到只剩条梗",
    "落咗几日雨，啲果烂晒, 下了几日雨，些果全烂",
    "隔篱啲禾冧低咗, 隔壁水稻倒下了",
    "娃儿喂的猪儿屙稀咋个办, 孩子喂的仔猪拉稀怎么办",
    "秧子焉巴了是啥子原因, 秧苗萎蔫了是什么原因",
    "羊儿打转转，脑壳歪一边, 羊转圈，头歪一边",
  })
  void dialectBecomesStandard(String written, String searched) {
    assertThat(dialect.standard(folder.fold(written))).isEqualTo(searched);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "系统防治食心虫", "都系统地检查", "郁闭的企业", "花生落花后晒干", "斑点样病斑", "杜仲有虫", "降落雨", "粮食晒干", "屋企业", "咖啡色", "唔该",
        "心不在焉", "鱼苗仔细", "母猪和仔猪", "松毛虫", "养鸡项目", "造成日灼",
      })
  void standardWordsStay(String text) {
    assertThat(dialect.find(text)).isEmpty();
  }

  @Test
  void everyChangeSaysWhereItStands() {
    assertThat(dialect.find("猪唔郁咗")).isNotEmpty();
    for (DialectWords.Change change : dialect.find("猪唔郁咗")) {
      assertThat("猪唔郁咗".substring(change.start(), change.end())).isEqualTo(change.written());
    }
  }

  @Test
  void standardNamesOfTheLexiconStay() {
    List<String> changed =
        new LexiconLoader()
            .loadBundled().concepts().stream()
                .map(concept -> concept.label())
                .filter(label -> !dialect.find(label).isEmpty())
                .toList();
    assertThat(changed).isEmpty();
  }

  @Test
  void phrasesAreFoldedAndWhatTheyBecomeIsStandard() {
    List<String[]> lines =
        PhraseFile.text(DialectWords.class, DialectWords.FILE)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    assertThat(lines).allMatch(line -> folder.fold(line[1]).equals(line[1]), "folded");
    assertThat(lines.stream().map(line -> line[1])).doesNotHaveDuplicates();
    assertThat(lines.stream().filter(line -> line.length == 3).map(line -> line[2]))
        .allMatch(meant -> dialect.find(meant).isEmpty(), "standard");
  }
}
