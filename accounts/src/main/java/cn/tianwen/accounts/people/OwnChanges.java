package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people may change of themselves without keeping the records of their region: nothing that
 * rights, levels or the centre's statistics hang on.
 */
final class OwnChanges {

  private OwnChanges() {}

  /**
   * Passes what is allowed.
   *
   * @param keeper whether the records of this region are theirs to change anyway
   * @throws InvalidRecordException otherwise
   */
  static void require(Principal who, boolean keeper, Person before, Person after) {
    if (who.id().equals(before.id()) && !Objects.equals(before.phone(), after.phone())) {
      throw new InvalidRecordException("phone", "更换自己的手机号要验证新号码，请到“我的账号”里更换。");
    }
    if (!keeper && !official(after).equals(official(before))) {
      throw new InvalidRecordException("person", "编号、级别、职称、产业、单位和区划由运管中心维护，如需更正，请联系本区划的运管中心。");
    }
  }

  /** The person without what people change of themselves. */
  private static Person official(Person person) {
    PersonBuilder official =
        PersonBuilder.from(person).name("").expert(official(person.expert())).phone(null);
    boolean farmer = person.grants().stream().allMatch(grant -> grant.role() == Role.FARMER);
    return farmer ? official.region(null, List.of()).build() : official.build();
  }

  private static @Nullable ExpertProfile official(@Nullable ExpertProfile expert) {
    return expert == null
        ? null
        : new ExpertProfile(
            expert.number(),
            expert.kind(),
            expert.level(),
            expert.title(),
            expert.titleLevel(),
            expert.job(),
            expert.industries(),
            List.of(),
            "",
            expert.serviceArea(),
            null,
            Availability.AVAILABLE,
            null,
            null,
            "");
  }
}
