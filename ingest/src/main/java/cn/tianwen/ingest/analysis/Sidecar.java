package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of a file in a sidecar file (附带信息文件). Texts are folded, not masked yet; a list
 * is empty where nothing was said.
 *
 * @param title what it is called
 * @param kind what it is for
 * @param topic database of 地方特色产业
 * @param industry industry code
 * @param crops crops and animals, by any of their names
 * @param region GB/T 2260 code, or {@link #WHOLE_COUNTRY}
 * @param author who wrote it
 * @param owner who holds the intellectual property (知识产权归属)
 * @param publishedOn its date
 * @param status whether readers may see it
 * @param language ISO 639-1 code
 * @param institutions companies and institutions that it names
 * @param keywords most telling first
 */
public record Sidecar(
    Optional<String> title,
    Optional<DocumentKind> kind,
    Optional<DocumentTopic> topic,
    Optional<String> industry,
    List<String> crops,
    Optional<String> region,
    Optional<String> author,
    Optional<String> owner,
    Optional<LocalDate> publishedOn,
    Optional<DocumentStatus> status,
    Optional<String> language,
    List<String> institutions,
    List<String> keywords) {

  /** The region of what speaks of no place in particular. */
  public static final String WHOLE_COUNTRY = "全国";

  /** Nothing is said. */
  public static final Sidecar NONE =
      new Sidecar(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  /** Keeps its own copies. */
  public Sidecar {
    crops = List.copyOf(crops);
    institutions = List.copyOf(institutions);
    keywords = List.copyOf(keywords);
  }

  /**
   * What is said of a file when this is its own sidecar and another holds for the folder around it:
   * field by field this one, else the wider one. A kind of its own takes no wider topic along.
   */
  public Sidecar over(Sidecar wider) {
    return new Sidecar(
        title.or(wider::title),
        kind.or(wider::kind),
        topic.or(() -> kind.isPresent() ? Optional.empty() : wider.topic()),
        industry.or(wider::industry),
        crops.isEmpty() ? wider.crops() : crops,
        region.or(wider::region),
        author.or(wider::author),
        owner.or(wider::owner),
        publishedOn.or(wider::publishedOn),
        status.or(wider::status),
        language.or(wider::language),
        institutions.isEmpty() ? wider.institutions() : institutions,
        keywords.isEmpty() ? wider.keywords() : keywords);
  }
}
