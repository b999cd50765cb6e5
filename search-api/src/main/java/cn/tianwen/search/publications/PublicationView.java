package cn.tianwen.search.publications;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published item as callers see it.
 *
 * @param number publication number, which never changes
 * @param kind what it is for
 * @param title what it is called
 * @param topic one of the four databases of 地方特色产业; null for other kinds
 * @param industry industry code; null when unknown
 * @param crops crops and animals that it is about
 * @param region GB/T 2260 code of the place that it belongs to
 * @param institution that published it
 * @param author who wrote it; empty when unknown
 * @param summary empty when there is none
 * @param publishedOn when this version became public
 * @param version of the item, from 1
 * @param intellectualProperty whose work it is, and what others may do with it
 * @param problem what was wrong; only with a case
 * @param body safe HTML; of a case the solution, of which only the text is given when it advises a
 *     forbidden pesticide
 * @param warnings what speaks against following it: forbidden pesticides
 * @param files both editions as PDF
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationView(
    String number,
    ContentKind kind,
    String title,
    @Nullable IndustryTopic topic,
    @Nullable String industry,
    List<String> crops,
    String region,
    String institution,
    String author,
    String summary,
    LocalDate publishedOn,
    int version,
    IntellectualProperty intellectualProperty,
    @Nullable String problem,
    String body,
    List<String> warnings,
    List<IssuedFileView> files) {

  /** Whether a file may still come. */
  @JsonIgnore
  public boolean isWaitingForFiles() {
    return files.stream().anyMatch(IssuedFileView::isOnItsWay);
  }
}
