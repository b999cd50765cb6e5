package cn.tianwen.index.people;

import cn.tianwen.index.CaseDocument.GeoPoint;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone as they are indexed; who is disabled or erased is not. Names are those of the mappings in
 * {@code tw-people.json}; a mapping test holds the two together. Never a phone, ID card or bank
 * card number: texts are masked before.
 *
 * @param id of the person; the document id
 * @param kind what they are looked for as
 * @param visible who may see them
 * @param roles names of the accounts' roles
 * @param number 轻骑兵编号 or that of an information officer; empty without one
 * @param name masked
 * @param pinyin every reading of the name in full
 * @param initials every reading of the name in first letters
 * @param institution name of where they work; empty when unknown
 * @param expertKind name of the accounts' kind of expert; null for others
 * @param level name of the level of the service; null when unknown
 * @param title 技术职称 as written; empty without one
 * @param titleLevel name of its level; null for who is no expert
 * @param job 岗位 as written; empty without one
 * @param industries codes
 * @param industryPath {@code industries} and everything wider
 * @param specialties concepts that were chosen
 * @param concepts {@code specialties} and what the lexicon finds in {@code specialtyText}
 * @param conceptPath {@code concepts} and everything broader
 * @param specialtyText 专长领域 as written; empty without one
 * @param introduction as written; empty without one
 * @param region GB/T 2260 code; null when unknown
 * @param regionPath codes from the province down to {@code region}
 * @param serviceArea codes of the regions that are served
 * @param location where they work, else the seat of {@code region}, within about a kilometre; null
 *     when unknown
 * @param positioned whether {@code location} is a place of their own rather than a seat
 * @param availability name of the accounts' availability; null for who is no expert
 * @param awayUntil first day of taking needs again, {@code 2026-03-01}; null when unknown
 * @param photo key in the content store; null without one
 * @param lexiconVersion version of the lexicon that found the concepts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonDocument(
    @JsonProperty("id") String id,
    @JsonProperty("kind") PersonKind kind,
    @JsonProperty("visible") Visibility visible,
    @JsonProperty("roles") List<String> roles,
    @JsonProperty("number") String number,
    @JsonProperty("name") String name,
    @JsonProperty("pinyin") List<String> pinyin,
    @JsonProperty("initials") List<String> initials,
    @JsonProperty("institution") String institution,
    @JsonProperty("expertKind") @Nullable String expertKind,
    @JsonProperty("level") @Nullable String level,
    @JsonProperty("title") String title,
    @JsonProperty("titleLevel") @Nullable String titleLevel,
    @JsonProperty("job") String job,
    @JsonProperty("industries") List<String> industries,
    @JsonProperty("industryPath") List<String> industryPath,
    @JsonProperty("specialties") List<String> specialties,
    @JsonProperty("concepts") List<String> concepts,
    @JsonProperty("conceptPath") List<String> conceptPath,
    @JsonProperty("specialtyText") String specialtyText,
    @JsonProperty("introduction") String introduction,
    @JsonProperty("region") @Nullable String region,
    @JsonProperty("regionPath") List<String> regionPath,
    @JsonProperty("serviceArea") List<String> serviceArea,
    @JsonProperty("location") @Nullable GeoPoint location,
    @JsonProperty("positioned") boolean positioned,
    @JsonProperty("availability") @Nullable String availability,
    @JsonProperty("awayUntil") @Nullable String awayUntil,
    @JsonProperty("photo") @Nullable String photo,
    @JsonProperty("lexiconVersion") String lexiconVersion) {

  /** Keeps its own copies; what was not read becomes empty. */
  public PersonDocument {
    roles = copy(roles);
    pinyin = copy(pinyin);
    initials = copy(initials);
    industries = copy(industries);
    industryPath = copy(industryPath);
    specialties = copy(specialties);
    concepts = copy(concepts);
    conceptPath = copy(conceptPath);
    regionPath = copy(regionPath);
    serviceArea = copy(serviceArea);
    number = Objects.requireNonNullElse(number, "");
    institution = Objects.requireNonNullElse(institution, "");
    title = Objects.requireNonNullElse(title, "");
    job = Objects.requireNonNullElse(job, "");
    specialtyText = Objects.requireNonNullElse(specialtyText, "");
    introduction = Objects.requireNonNullElse(introduction, "");
    lexiconVersion = Objects.requireNonNullElse(lexiconVersion, "");
  }

  private static List<String> copy(@Nullable List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
