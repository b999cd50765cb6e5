package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.GUANGZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.HUAZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.MAOMING;
import static cn.tianwen.accounts.people.PeopleWorld.institution;
import static cn.tianwen.accounts.people.PeopleWorld.keeperOf;
import static cn.tianwen.accounts.people.PeopleWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionsIT {

  @TempDir Path folder;

  private final Principal administrator = with(Role.CENTRE_ADMINISTRATOR, MAOMING);
  private PeopleWorld world;
  private Institutions institutions;

  @BeforeEach
  void open() {
    world = new PeopleWorld(folder);
    institutions = world.accounts.institutions();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private InstitutionDraft below(String number, @Nullable UUID parent) {
    InstitutionDraft draft = institution(number, "农技站 " + number, GAOZHOU);
    return new InstitutionDraft(
        draft.number(),
        draft.name(),
        InstitutionKind.CENTRE,
        draft.level(),
        draft.region(),
        parent,
        draft.address(),
        world.phone("0668-2345678"),
        new Position(21.9, 110.8));
  }

  @Test
  void anInstitutionIsKeptChangedAndRemembered() {
    Institution centre = institutions.create(administrator, below("J001", null));
    Institution changed =
        institutions.change(administrator, centre.id(), 1, institution("J001", "高州中心", HUAZHOU));

    assertThat(institutions.get(administrator, centre.id())).isEqualTo(changed);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.phone()).isEqualTo(centre.phone());
    assertThat(institutions.history(administrator, centre.id()).getFirst().changes())
        .contains(
            new FieldChange(RecordField.NAME, "农技站 J001", "高州中心"),
            new FieldChange(RecordField.REGION, "广东省茂名市高州市", "广东省茂名市化州市"));
    assertThat(institutions.phone(administrator, centre.id()))
        .hasValueSatisfying(phone -> assertThat(phone.masked()).isEqualTo("0668-****5678"));
    assertThat(institutions.revealPhone(administrator, centre.id(), "联系运管中心").inFull())
        .isEqualTo("0668-2345678");
    assertThat(world.count("outbox")).isEqualTo(2);
    assertThatExceptionOfType(ChangedMeanwhileException.class)
        .isThrownBy(
            () ->
                institutions.change(
                    administrator, centre.id(), 1, institution("J001", "高州", GAOZHOU)));
  }

  @Test
  void institutionsStayWithinTheRegion() {
    Institution station = institutions.create(administrator, below("J001", null));
    InstitutionDraft draft = institution("J001", "高州站", GAOZHOU);

    for (Principal stranger :
        new Principal[] {with(Role.CENTRE_ADMINISTRATOR, GUANGZHOU), with(Role.FARMER, null)}) {
      assertThat(institutions.list(stranger, InstitutionQuery.all(0, 10)).total()).isZero();
      assertThatExceptionOfType(NoSuchRecordException.class)
          .isThrownBy(() -> institutions.get(stranger, station.id()));
      assertThatExceptionOfType(NoSuchRecordException.class)
          .isThrownBy(() -> institutions.history(stranger, station.id()));
      assertThatExceptionOfType(NoSuchRecordException.class)
          .isThrownBy(() -> institutions.revealPhone(stranger, station.id(), "看一看电话"));
      assertThatExceptionOfType(NoSuchRecordException.class)
          .isThrownBy(() -> institutions.change(stranger, station.id(), 1, draft));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> institutions.create(stranger, institution("J002", "新站", GAOZHOU)));
    }
    assertThat(institutions.list(keeperOf(GAOZHOU), InstitutionQuery.all(0, 10)).institutions())
        .containsExactly(station);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> institutions.change(keeperOf(GAOZHOU), station.id(), 1, draft));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                institutions.change(
                    administrator, station.id(), 1, institution("J001", "某站", GUANGZHOU)))
        .withMessageContaining("修改运管中心");
  }

  @Test
  void anInstitutionDoesNotStandBelowItself() {
    Institution top = institutions.create(administrator, below("J001", null));
    Institution middle = institutions.create(administrator, below("J002", top.id()));

    for (UUID parent : new UUID[] {top.id(), middle.id(), UUID.randomUUID()}) {
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(() -> institutions.change(administrator, top.id(), 1, below("J001", parent)))
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(FieldProblem::field)
                      .containsExactly("parent"));
    }
  }

  @Test
  void aNumberBelongsToOneInstitution() {
    institutions.create(administrator, below("J001", null));

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> institutions.create(administrator, institution("J001", "另一站", GAOZHOU)));
  }

  @Test
  void theListNarrows() {
    institutions.create(administrator, below("J001", null));
    institutions.create(administrator, institution("K002", "化州推广站", HUAZHOU));

    assertThat(found(new InstitutionQuery("推广", null, null, 0, 10))).containsExactly("K002");
    assertThat(found(new InstitutionQuery("j00", null, null, 0, 10))).containsExactly("J001");
    assertThat(found(new InstitutionQuery("", InstitutionKind.CENTRE, null, 0, 10)))
        .containsExactly("J001");
    assertThat(found(new InstitutionQuery("", null, HUAZHOU, 0, 10))).containsExactly("K002");
  }

  private List<String> found(InstitutionQuery query) {
    return institutions.list(administrator, query).institutions().stream()
        .map(Institution::number)
        .toList();
  }
}
