package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the pages of people say things in Chinese. Templates know it as {@code words}. */
@Component
public class PeopleWords {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final Regions regions;
  private final Industries industries;
  private final Lexicon lexicon;

  PeopleWords(Regions regions, Industries industries, Lexicon lexicon) {
    this.regions = regions;
    this.industries = industries;
    this.lexicon = lexicon;
  }

  /** A time in China, as 2026年3月1日 08:00. */
  public String time(Instant at) {
    return TIME.format(at.atZone(CHINA));
  }

  /** A day as 2026年3月1日. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What somebody is called, also without a name. */
  public String name(Person person) {
    if (person.status() == PersonStatus.ERASED) {
      return "已注销人员";
    }
    return person.name().isEmpty() ? "（未填姓名）" : person.name();
  }

  /** The full name of a region, e.g. 广东省茂名市高州市; empty for none. */
  public String place(@Nullable String code) {
    return code == null || regions.find(code).isEmpty() ? "" : regions.fullName(code);
  }

  /** City and county, e.g. 茂名市高州市; the province alone by its name; empty for none. */
  public String shortPlace(@Nullable String code) {
    if (code == null || regions.find(code).isEmpty()) {
      return "";
    }
    return regions.path(code).stream()
        .filter(part -> part.equals(code) || regions.get(part).level() != Region.Level.PROVINCE)
        .map(part -> regions.get(part).name())
        .collect(Collectors.joining());
  }

  /** Several regions by their names, e.g. 高州市、信宜市. */
  public String places(Collection<String> codes) {
    return codes.stream()
        .map(code -> regions.find(code).map(Region::name).orElse(code))
        .collect(Collectors.joining("、"));
  }

  /** A role with its region, e.g. 专家（茂名市高州市）. */
  public String grant(RoleGrant grant) {
    return grant.region() == null
        ? grant.role().label()
        : "%s（%s）".formatted(grant.role().label(), shortPlace(grant.region()));
  }

  /** How far somebody sees, e.g. 茂名市高州市. */
  public String reach(Scope scope) {
    return scope.everything()
        ? "全部区划"
        : scope.regions().stream().map(this::shortPlace).collect(Collectors.joining("、"));
  }

  /** The name of an industry; the code itself when it is unknown. */
  public String industry(String code) {
    return industries.find(code).map(Industry::label).orElse(code);
  }

  /** Several industries, e.g. 水果、蔬菜. */
  public String industries(Collection<String> codes) {
    return codes.stream().map(this::industry).collect(Collectors.joining("、"));
  }

  /** The standard name of a concept; its id when the lexicon has it no more. */
  public String concept(String id) {
    return lexicon.find(id).map(Concept::label).orElse(id);
  }

  /** Several concepts, e.g. 荔枝、龙眼. */
  public String concepts(Collection<String> ids) {
    return ids.stream().map(this::concept).collect(Collectors.joining("、"));
  }

  /** A place on the map, e.g. 北纬 21.9178°，东经 110.8533°. */
  public String position(Position position) {
    return String.format(
        Locale.ROOT, "北纬 %.4f°，东经 %.4f°", position.latitude(), position.longitude());
  }
}
