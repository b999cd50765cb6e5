package cn.tianwen.editorial;

import org.jspecify.annotations.Nullable;

/**
 * Whose work an item is and what others may do with it (知识产权). All of it is needed before the
 * sign-off and is shown wherever the item appears.
 *
 * @param owner who holds the rights; 0..200 characters, empty while unknown
 * @param licence null while it is not chosen
 * @param source where it comes from: 原创, or a publication with its date; 0..500 characters
 * @param terms what a user has to keep to; 0..1,000 characters
 */
public record IntellectualProperty(
    String owner, @Nullable Licence licence, String source, String terms) {

  /** Nothing is known. */
  public static final IntellectualProperty UNKNOWN = new IntellectualProperty("", null, "", "");

  /** Strips the texts. */
  public IntellectualProperty {
    owner = owner.strip();
    source = source.strip();
    terms = terms.strip();
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return !owner.isEmpty() && licence != null && !source.isEmpty() && !terms.isEmpty();
  }
}
