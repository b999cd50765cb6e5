package cn.tianwen.admin.reading;

import cn.tianwen.check.Severity;
import cn.tianwen.editorial.finding.Finding;

/**
 * A finding with the number that leads from the list to its place and back.
 *
 * @param number from 1, in the order of the text
 */
public record NumberedFinding(int number, Finding finding) {

  /** Id of its line in the list. */
  public String note() {
    return "finding-" + finding.id();
  }

  /** Id of what it is about: the marked passage, or the field as a whole. */
  public String place() {
    return finding.what().isOfWholeField()
        ? "field-" + finding.what().field().name()
        : "place-" + number;
  }

  /** Class of its mark and its line. */
  public String style() {
    return "weight-" + finding.what().severity().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it has to be mended or dismissed before an approval. */
  public boolean isBlocking() {
    return finding.what().severity() == Severity.BLOCKING;
  }
}
