package cn.tianwen.search.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.publish.PublishedItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published item in a list; fields as in {@link PublicationView}.
 *
 * @param owner who holds the rights
 * @param licence what others may do with it, in Chinese
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationSummary(
    String number,
    ContentKind kind,
    String title,
    @Nullable IndustryTopic topic,
    @Nullable String industry,
    List<String> crops,
    String region,
    String institution,
    String summary,
    LocalDate publishedOn,
    String owner,
    String licence) {

  static PublicationSummary of(PublishedItem item, ZoneId zone) {
    ItemText text = item.version().text();
    return new PublicationSummary(
        item.publication().number(),
        item.item().kind(),
        text.title(),
        text.topic(),
        text.industry(),
        text.crops(),
        item.item().region(),
        item.item().institution(),
        text.summary(),
        LocalDate.ofInstant(item.publication().publishedAt(), zone),
        text.intellectualProperty().owner(),
        text.intellectualProperty().licence() == null
            ? ""
            : text.intellectualProperty().licence().label());
  }
}
