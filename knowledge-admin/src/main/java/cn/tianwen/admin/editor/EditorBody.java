package cn.tianwen.admin.editor;

/** The body of an item as the editor shows it: pictures by an address that browsers know. */
final class EditorBody {

  private static final String KEPT = "src=\"picture:";
  private static final String SHOWN = "src=\"/pictures/";

  private EditorBody() {}

  /** HTML to be shown and edited; the sanitiser brings it back. */
  static String shown(String body) {
    return body.replace(KEPT, SHOWN);
  }
}
