package cn.tianwen.accounts.people;

import java.util.Locale;

/** What has a history and is told to the index. */
enum RecordKind {
  PERSON,
  INSTITUTION;

  /** As the tables write it. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
