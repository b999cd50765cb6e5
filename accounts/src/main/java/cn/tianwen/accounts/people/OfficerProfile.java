package cn.tianwen.accounts.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a person an information officer (信息员).
 *
 * @param number official number
 * @param township 乡镇, as written
 * @param village 村, as written
 * @param centre the institution that looks after the officer, if known
 */
public record OfficerProfile(
    String number,
    OfficerBackground background,
    String township,
    String village,
    @Nullable UUID centre) {}
