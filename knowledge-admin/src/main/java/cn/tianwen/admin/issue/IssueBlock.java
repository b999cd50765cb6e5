package cn.tianwen.admin.issue;

import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of an item for the item's page, which whoever opens it may read. */
@Component("issueBlock")
public class IssueBlock {

  private final Editorial editorial;

  IssueBlock(Editorial editorial) {
    this.editorial = editorial;
  }

  /** All of an item, those of the newest version first. */
  public List<IssuedFile> files(ContentItem item) {
    return editorial.files().listOfItem(item.id());
  }

  /** In which forms files are issued. */
  public Edition[] editions() {
    return Edition.values();
  }
}
