package cn.tianwen.web.problem;

import java.util.regex.Pattern;

/**
 * Where people go when a part of a page could not be loaded: parts have addresses of their own,
 * which show nothing useful when they are opened. A bean for each.
 *
 * @param part the whole path of the part
 * @param page the path of the page, with the groups of {@code part} as {@code $1}
 */
public record PartAddress(Pattern part, String page) {

  /** A part. */
  public static PartAddress of(String part, String page) {
    return new PartAddress(Pattern.compile(part), page);
  }
}
