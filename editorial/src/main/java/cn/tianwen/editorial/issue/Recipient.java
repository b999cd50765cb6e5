package cn.tianwen.editorial.issue;

/**
 * For whom a copy is made; stands on every page of it.
 *
 * @param name 1..50 characters
 * @param unit where they belong, 0..100 characters
 */
public record Recipient(String name, String unit) {

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_UNIT = 100;

  /**
   * Strips both.
   *
   * @throws IllegalArgumentException when the name is missing or one is too long
   */
  public Recipient {
    name = name.strip();
    unit = unit.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || unit.length() > LONGEST_UNIT) {
      throw new IllegalArgumentException("A recipient needs a name, and neither may be too long");
    }
  }
}
