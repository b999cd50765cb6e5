package cn.tianwen.accounts.web.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says what was done, once, on the page after the redirect. On its way it is in the session, which
 * holds nothing but texts and lists of them.
 */
public final class Notice {

  private Notice() {}

  /**
   * A form that takes something back.
   *
   * @param address it is posted to
   * @param values what it posts
   */
  public record Undo(String address, FormValues values) {}

  /** Says something after the redirect. */
  public static void say(RedirectAttributes redirect, String text) {
    redirect.addFlashAttribute("notice", text);
  }

  /** Says something after the redirect, with a button that takes it back. */
  public static void say(RedirectAttributes redirect, String text, Undo undo) {
    say(redirect, text);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    undo.values().fields().forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
    redirect.addFlashAttribute("undoAddress", undo.address());
    redirect.addFlashAttribute("undoFields", fields);
  }
}
