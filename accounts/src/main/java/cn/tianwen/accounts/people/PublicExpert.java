package cn.tianwen.accounts.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an expert.
 *
 * @param number 轻骑兵编号
 * @param region code by GB/T 2260
 * @param title 技术职称 as written
 * @param institution its name; empty when unknown
 * @param industries codes
 * @param specialties concepts of the lexicon
 * @param specialtyText 专长领域 as written
 * @param serviceArea codes of regions
 * @param awayUntil first day of taking needs again, when away and known
 * @param photo SHA-256 in the content store
 */
public record PublicExpert(
    String number,
    String name,
    @Nullable String region,
    ExpertKind kind,
    ServiceLevel level,
    String title,
    TitleLevel titleLevel,
    String job,
    String institution,
    List<String> industries,
    List<String> specialties,
    String specialtyText,
    List<String> serviceArea,
    Availability availability,
    @Nullable LocalDate awayUntil,
    @Nullable String photo,
    String introduction) {

  /** Copies the lists. */
  public PublicExpert {
    industries = List.copyOf(industries);
    specialties = List.copyOf(specialties);
    serviceArea = List.copyOf(serviceArea);
  }

  static PublicExpert of(Person person, ExpertProfile expert, String institution) {
    return new PublicExpert(
        expert.number(),
        person.name(),
        person.region(),
        expert.kind(),
        expert.level(),
        expert.title(),
        expert.titleLevel(),
        expert.job(),
        institution,
        expert.industries(),
        expert.specialties(),
        expert.specialtyText(),
        expert.serviceArea(),
        expert.availability(),
        expert.awayUntil(),
        expert.photo(),
        expert.introduction());
  }
}
