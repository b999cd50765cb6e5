package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.index.people.PersonKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who sees somebody at all may know of them.
 *
 * @param number empty without one
 * @param institution empty when unknown
 * @param expertKind null for who is no expert
 * @param level null when unknown
 * @param title as written; empty without one
 * @param titleLevel null for who is no expert
 * @param job as written; empty without one
 * @param industries codes
 * @param specialties standard names of what they know about
 * @param specialtyText as written; empty without one
 * @param introduction as written; empty without one
 * @param region GB/T 2260 code; null when unknown
 * @param serviceArea codes
 * @param availability null for who is no expert
 * @param awayUntil first day of taking needs again; null when unknown
 * @param photo whether there is one
 * @param nearness by the region tree; null when no place was given
 * @param distanceKm from the place that was given, whole; null when unknown, or when both are only
 *     known to be in the same county
 * @param recordId of the record, only for who may read it; null for everybody else
 * @param roles only for who may read the record; null for everybody else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertView(
    String number,
    String name,
    PersonKind kind,
    String institution,
    @Nullable ExpertKind expertKind,
    @Nullable ServiceLevel level,
    String title,
    @Nullable TitleLevel titleLevel,
    String job,
    List<String> industries,
    List<String> specialties,
    String specialtyText,
    String introduction,
    @Nullable String region,
    List<String> serviceArea,
    @Nullable Availability availability,
    @Nullable LocalDate awayUntil,
    boolean photo,
    @Nullable Nearness nearness,
    @Nullable Long distanceKm,
    @Nullable String recordId,
    @Nullable List<Role> roles) {}
