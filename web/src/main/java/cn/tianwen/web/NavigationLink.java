package cn.tianwen.web;

/**
 * A link of the main navigation.
 *
 * @param id of the page it leads to, as its template names it to the layout
 * @param address path on this site
 * @param label in Chinese
 */
public record NavigationLink(String id, String address, String label) {}
