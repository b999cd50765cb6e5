package cn.tianwen.admin.testing;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.item.NewItem;
import java.util.List;

/** An item with everything that a sign-off needs; tests say what differs. */
public final class ItemBuilder {

  private ContentKind kind = ContentKind.TRAINING;
  private String title = "荔枝霜疫霉病的识别与防治";
  private String problem = "";
  private String body =
      "<h2>认识病害</h2><p>荔枝霜疫霉病在花期和果期遇连续阴雨最易流行，花穗和果实上长出白色霉层。</p>"
          + "<h2>防治办法</h2><p>花前清园，剪除病枝；雨前喷施保护性杀菌剂，采收前遵守安全间隔期。</p>"
          + "<table><thead><tr><th>时期</th><th>措施</th></tr></thead>"
          + "<tbody><tr><td>花前</td><td>清园</td></tr><tr><td>雨前</td><td>喷施保护剂</td></tr></tbody></table>";
  private IntellectualProperty property =
      new IntellectualProperty("高州市农业技术推广中心", Licence.FREE_WITH_CREDIT, "原创", "转载请注明出处，不得改动。");

  /** Sets the kind. */
  public ItemBuilder kind(ContentKind value) {
    kind = value;
    return this;
  }

  /** Sets the title. */
  public ItemBuilder title(String value) {
    title = value;
    return this;
  }

  /** Sets the problem of a case. */
  public ItemBuilder problem(String value) {
    kind = ContentKind.CASE;
    problem = value;
    return this;
  }

  /** Sets the body. */
  public ItemBuilder body(String html) {
    body = html;
    return this;
  }

  /** Sets whose work it is. */
  public ItemBuilder property(IntellectualProperty value) {
    property = value;
    return this;
  }

  /** The text by itself. */
  public ItemText text() {
    return new ItemText(
        title,
        null,
        "fruit",
        List.of("荔枝"),
        "林小田",
        "荔枝霜疫霉病怎样认、怎样防。",
        problem,
        body,
        property,
        null);
  }

  /** Makes it a draft of 高州. */
  public ContentItem draft(Editorial editorial, Principal writer) {
    return editorial
        .items()
        .create(writer, new NewItem(kind, Staff.GAOZHOU, "高州市农业技术推广中心", text()));
  }

  /** Makes it and hands it in. */
  public ContentItem submitted(Editorial editorial, Principal writer) {
    ContentItem draft = draft(editorial, writer);
    return editorial.items().submit(writer, draft.id(), draft.revision());
  }
}
