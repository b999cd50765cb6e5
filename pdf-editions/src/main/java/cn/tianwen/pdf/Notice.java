package cn.tianwen.pdf;

/**
 * Whose work it is and what others may do with it (知识产权声明).
 *
 * @param owner who holds the rights
 * @param licence as shown, e.g. 注明出处可转载
 * @param source where it comes from
 * @param terms what a user has to keep to
 */
public record Notice(String owner, String licence, String source, String terms) {

  /** Strips the texts. */
  public Notice {
    owner = owner.strip();
    licence = licence.strip();
    source = source.strip();
    terms = terms.strip();
  }
}
