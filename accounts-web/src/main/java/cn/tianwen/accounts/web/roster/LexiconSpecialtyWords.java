package cn.tianwen.accounts.web.roster;

import cn.tianwen.accounts.roster.SpecialtyWords;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import java.util.List;

/** Finds the concepts of the lexicon, under whatever names, in the specialties of an expert. */
public final class LexiconSpecialtyWords implements SpecialtyWords {

  /** As many as the record of an expert may have. */
  private static final int MOST = 50;

  private final ConceptFinder finder;
  private final TextFolder folder = new TextFolder();

  /** Finds with this lexicon. */
  public LexiconSpecialtyWords(Lexicon lexicon) {
    this.finder = new ConceptFinder(lexicon);
  }

  @Override
  public List<String> concepts(String words) {
    return finder.find(folder.fold(words)).stream()
        .map(mention -> mention.concept().id())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
