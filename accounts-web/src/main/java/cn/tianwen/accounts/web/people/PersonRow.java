package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.PersonStatus;
import java.util.List;
import java.util.UUID;

/**
 * A person in a list, in words. What is not known is empty.
 *
 * @param roles with their regions
 * @param number of the expert or officer
 * @param place city and county
 * @param phone masked
 * @param industries of the expert
 */
public record PersonRow(
    UUID id,
    String name,
    List<String> roles,
    String number,
    String institution,
    String place,
    String phone,
    String industries,
    PersonStatus status) {}
