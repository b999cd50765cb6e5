package cn.tianwen.accounts.web.people;

import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import java.util.List;

/** Finds the concepts of the lexicon in what an expert writes of the own field. Thread-safe. */
final class Specialties {

  private final ConceptFinder finder;
  private final TextFolder folder = new TextFolder();
  private final int most;

  /**
   * Takes the lexicon.
   *
   * @param most concepts that an expert may have
   */
  Specialties(Lexicon lexicon, int most) {
    this.finder = new ConceptFinder(lexicon);
    this.most = most;
  }

  /** Ids in the order of the text. */
  List<String> read(String text) {
    return finder.find(folder.fold(text)).stream()
        .filter(ConceptMention::isAffirmed)
        .map(mention -> mention.concept().id())
        .distinct()
        .limit(most)
        .toList();
  }
}
