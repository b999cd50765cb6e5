package cn.tianwen.accounts.web.forms;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was done, said once on the page after the redirect.
 *
 * @param text in Chinese
 * @param undo takes it back; null where that cannot be
 */
public record Notice(String text, @Nullable Undo undo) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String NAME = "notice";

  /**
   * A form that takes something back.
   *
   * @param address it is posted to
   * @param values what it posts
   */
  public record Undo(String address, FormValues values) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The fields one by one. */
    public List<Map.Entry<String, String>> fields() {
      return values.fields().entrySet().stream()
          .flatMap(field -> field.getValue().stream().map(one -> Map.entry(field.getKey(), one)))
          .toList();
    }
  }

  /** Says something after the redirect. */
  public static void say(RedirectAttributes redirect, String text) {
    redirect.addFlashAttribute(NAME, new Notice(text, null));
  }

  /** Says something after the redirect, with a button that takes it back. */
  public static void say(RedirectAttributes redirect, String text, Undo undo) {
    redirect.addFlashAttribute(NAME, new Notice(text, undo));
  }
}
