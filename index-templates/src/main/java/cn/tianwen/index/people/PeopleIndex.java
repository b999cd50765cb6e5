package cn.tianwen.index.people;

/** Names of the index of people. */
public final class PeopleIndex {

  /** Alias that readers and writers use. */
  public static final String ALIAS = "tw-people";

  private PeopleIndex() {}
}
