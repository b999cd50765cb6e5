package cn.tianwen.check;

/**
 * What a text says of its intellectual property; empty texts while unknown.
 *
 * @param owner who holds the rights
 * @param licence how others may use it, as shown
 * @param source where it comes from
 * @param terms what a user has to keep to
 */
public record RightsStatement(String owner, String licence, String source, String terms) {

  /** Nothing is known. */
  public static final RightsStatement UNKNOWN = new RightsStatement("", "", "", "");

  /** Everything it says, a line each. */
  public String text() {
    return String.join("\n", owner, licence, source, terms);
  }
}
