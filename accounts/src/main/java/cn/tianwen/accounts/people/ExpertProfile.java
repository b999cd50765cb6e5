package cn.tianwen.accounts.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a person an expert (专家). Public, but for what belongs to the person alone.
 *
 * @param number 轻骑兵编号, e.g. {@code 00738}
 * @param title 技术职称 as written
 * @param job 岗位 as written
 * @param industries codes
 * @param specialties concepts of the lexicon
 * @param specialtyText 专长领域 as written
 * @param serviceArea codes of the regions that are served
 * @param position where the expert works; without one, the seat of the region counts
 * @param awayUntil first day of taking needs again, when away and known
 * @param photo SHA-256 in the content store
 */
public record ExpertProfile(
    String number,
    ExpertKind kind,
    ServiceLevel level,
    String title,
    TitleLevel titleLevel,
    String job,
    List<String> industries,
    List<String> specialties,
    String specialtyText,
    List<String> serviceArea,
    @Nullable Position position,
    Availability availability,
    @Nullable LocalDate awayUntil,
    @Nullable String photo,
    String introduction) {

  /** Copies the lists. */
  public ExpertProfile {
    industries = List.copyOf(industries);
    specialties = List.copyOf(specialties);
    serviceArea = List.copyOf(serviceArea);
  }
}
