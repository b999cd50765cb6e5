package cn.tianwen.web;

import java.util.List;

/**
 * What an application's pages say and load beside what all pages do. One bean of each application.
 *
 * @param navigation links of the main navigation, in order
 * @param stylesheets paths of style sheets, after the common ones
 * @param scripts paths of scripts, after the common ones
 * @param notice the sentence at the foot of every page
 */
public record Site(
    List<NavigationLink> navigation,
    List<String> stylesheets,
    List<String> scripts,
    String notice) {

  /** Copies the lists. */
  public Site {
    navigation = List.copyOf(navigation);
    stylesheets = List.copyOf(stylesheets);
    scripts = List.copyOf(scripts);
  }
}
