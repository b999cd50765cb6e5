package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.accounts.roster.RosterVocabulary;
import cn.tianwen.accounts.web.roster.LexiconSpecialtyWords;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;

/** Opens the import of people as the application does. */
final class Rosters {

  private Rosters() {}

  /** The import; the caller closes it before the accounts. */
  static RosterImport open(Home home, Accounts accounts) {
    return RosterImport.open(
        accounts,
        new RosterVocabulary(
            Regions.load(),
            Industries.load(),
            new LexiconSpecialtyWords(new LexiconLoader().loadBundled())),
        home.rosters(),
        ChinaTime.clock());
  }
}
