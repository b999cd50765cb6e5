package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.DraftRules;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.PersonRow;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.InvalidPersonalNumberException;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one file. Not thread-safe. */
final class RosterRowParser {

  private final RosterKind kind;
  private final Scope scope;
  private final RosterVocabulary words;
  private final Workplaces workplaces;
  private final DraftRules rules;
  private final PersonalNumberParser numbers;
  private final Map<String, Optional<RosterColumn>> headers = new HashMap<>();
  private final Map<String, List<String>> specialties = new HashMap<>();

  /**
   * Takes what it understands with.
   *
   * @param scope where people may be imported
   */
  RosterRowParser(
      RosterKind kind,
      Scope scope,
      RosterVocabulary words,
      Workplaces workplaces,
      PersonalNumberParser numbers) {
    this.kind = kind;
    this.scope = scope;
    this.words = words;
    this.workplaces = workplaces;
    this.rules = new DraftRules(words.regions(), words.industries());
    this.numbers = numbers;
  }

  RosterRow parse(SourceRow row) {
    if (row.defect().isPresent()) {
      return RosterRow.refused(row, List.of(new RowFault("整行", row.defect().get())));
    }
    RosterCells cells = cells(row);
    if (kind == RosterKind.INSTITUTIONS) {
      return institution(row, cells);
    }
    Optional<PersonRow> person = person(cells);
    if (person.isEmpty()) {
      return RosterRow.refused(row, cells.faults());
    }
    List<RowFault> faults = RosterColumn.faults(kind, rules.check(person.get().draft()));
    return faults.isEmpty()
        ? RosterRow.accepted(row, cells.plain(RosterColumn.NUMBER), person.get())
        : RosterRow.refused(row, faults);
  }

  private RosterCells cells(SourceRow row) {
    RosterCells cells = new RosterCells();
    row.values()
        .forEach(
            (header, text) ->
                headers
                    .computeIfAbsent(header, name -> RosterColumn.find(kind, name))
                    .ifPresent(column -> cells.put(column, text)));
    cells.require(RosterColumn.list(kind));
    return cells;
  }

  private RosterRow institution(SourceRow row, RosterCells cells) {
    Optional<Region> region = cells.region(words.regions());
    region.ifPresent(found -> checkScope(cells, found));
    PersonalNumber phone = phone(cells);
    Optional<InstitutionKind> what =
        cells.choice(RosterColumn.INSTITUTION_KIND, InstitutionKind.class, InstitutionKind::label);
    Optional<ServiceLevel> level =
        cells.choice(RosterColumn.LEVEL, ServiceLevel.class, ServiceLevel::label);
    Optional<Position> position = position(cells);
    if (!cells.faults().isEmpty() || region.isEmpty() || what.isEmpty() || level.isEmpty()) {
      return RosterRow.refused(row, cells.faults());
    }
    InstitutionDraft draft =
        new InstitutionDraft(
            cells.plain(RosterColumn.NUMBER),
            cells.text(RosterColumn.INSTITUTION_NAME),
            what.get(),
            level.get(),
            region.get().code(),
            null,
            cells.text(RosterColumn.ADDRESS),
            phone,
            position.orElse(null));
    List<RowFault> faults = RosterColumn.faults(kind, rules.check(draft));
    return faults.isEmpty()
        ? RosterRow.accepted(
            row, draft.number(), new InstitutionRow(draft, cells.plain(RosterColumn.PARENT)))
        : RosterRow.refused(row, faults);
  }

  /** The person of a row; empty when anything is at fault. */
  private Optional<PersonRow> person(RosterCells cells) {
    Optional<Region> region = cells.region(words.regions());
    region.ifPresent(found -> checkScope(cells, found));
    PersonalNumber phone = phone(cells);
    Optional<String> institution = workplaces.find(cells, RosterColumn.INSTITUTION);
    Optional<String> centre = workplaces.find(cells, RosterColumn.CENTRE);
    Optional<ExpertProfile> expert = Optional.empty();
    Optional<OfficerProfile> officer = Optional.empty();
    if (kind == RosterKind.EXPERTS) {
      expert = expert(cells);
    } else {
      officer = officer(cells);
    }
    if (!cells.faults().isEmpty() || region.isEmpty()) {
      return Optional.empty();
    }
    PersonDraft draft =
        new PersonDraft(
            cells.text(RosterColumn.NAME),
            region.get().code(),
            null,
            phone,
            expert.orElse(null),
            officer.orElse(null));
    return Optional.of(new PersonRow(draft, institution.orElse(null), centre.orElse(null)));
  }

  private void checkScope(RosterCells cells, Region region) {
    if (!scope.contains(Target.in(words.regions().path(region.code())))) {
      cells.fault(
          RosterColumn.REGION,
          "您不能导入"
              + words.regions().fullName(region.code())
              + "的"
              + (kind == RosterKind.INSTITUTIONS ? "机构" : "人员")
              + "，请交给那里的运管中心，或由上级导入");
    }
  }

  private @Nullable PersonalNumber phone(RosterCells cells) {
    String text = cells.text(RosterColumn.PHONE);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return numbers.parse(PersonalNumberKind.PHONE, text);
    } catch (InvalidPersonalNumberException e) {
      cells.fault(RosterColumn.PHONE, String.valueOf(e.getMessage()).replaceFirst("。$", ""));
      return null;
    }
  }

  private Optional<ExpertProfile> expert(RosterCells cells) {
    Optional<ExpertKind> expertKind =
        cells.choice(RosterColumn.KIND, ExpertKind.class, ExpertKind::label);
    Optional<ServiceLevel> level =
        cells.choice(RosterColumn.LEVEL, ServiceLevel.class, ServiceLevel::label);
    Optional<Availability> availability =
        cells.choice(RosterColumn.AVAILABILITY, Availability.class, Availability::label);
    List<String> industries = industries(cells);
    List<String> area = cells.regions(RosterColumn.SERVICE_AREA, words.regions());
    Optional<Position> position = position(cells);
    if (expertKind.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    String title = cells.text(RosterColumn.TITLE);
    String specialty = cells.text(RosterColumn.SPECIALTY);
    return Optional.of(
        new ExpertProfile(
            cells.plain(RosterColumn.NUMBER),
            expertKind.get(),
            level.get(),
            title,
            TitleWords.level(title),
            cells.text(RosterColumn.JOB),
            industries,
            specialties.computeIfAbsent(specialty, words.specialties()::concepts),
            specialty,
            area,
            position.orElse(null),
            availability.orElse(Availability.AVAILABLE),
            null,
            null,
            cells.text(RosterColumn.INTRODUCTION)));
  }

  private List<String> industries(RosterCells cells) {
    List<String> codes = new ArrayList<>();
    for (String part : cells.parts(RosterColumn.INDUSTRIES)) {
      Optional<Industry> industry = words.industries().find(part);
      industry.map(Industry::code).filter(code -> !codes.contains(code)).ifPresent(codes::add);
      if (industry.isEmpty()) {
        cells.fault(RosterColumn.INDUSTRIES, "没有这个产业：" + part);
      }
    }
    return codes;
  }

  private static Optional<Position> position(RosterCells cells) {
    Optional<Double> latitude = cells.degrees(RosterColumn.LATITUDE);
    Optional<Double> longitude = cells.degrees(RosterColumn.LONGITUDE);
    if (cells.text(RosterColumn.LATITUDE).isEmpty()
        != cells.text(RosterColumn.LONGITUDE).isEmpty()) {
      cells.fault(RosterColumn.LATITUDE, "纬度和经度要一起填");
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Position(latitude.get(), longitude.get()));
    } catch (IllegalArgumentException e) {
      cells.fault(RosterColumn.LATITUDE, "经纬度不在国内，是不是填反了");
      return Optional.empty();
    }
  }

  private Optional<OfficerProfile> officer(RosterCells cells) {
    return cells
        .choice(RosterColumn.BACKGROUND, OfficerBackground.class, OfficerBackground::label)
        .map(
            background ->
                new OfficerProfile(
                    cells.plain(RosterColumn.NUMBER),
                    background,
                    cells.text(RosterColumn.TOWNSHIP),
                    cells.text(RosterColumn.VILLAGE),
                    null));
  }
}
