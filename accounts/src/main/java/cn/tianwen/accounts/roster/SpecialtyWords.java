package cn.tianwen.accounts.roster;

import java.util.List;

/** Understands in which words experts name their specialties (专长领域). */
@FunctionalInterface
public interface SpecialtyWords {

  /**
   * The concepts of the lexicon that the words name, each once, in their order; empty when they
   * name none.
   *
   * @param words as written, e.g. 虾蟹,贝类,鱼类
   */
  List<String> concepts(String words);
}
