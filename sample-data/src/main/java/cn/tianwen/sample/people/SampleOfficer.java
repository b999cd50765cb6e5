package cn.tianwen.sample.people;

/**
 * An invented information officer.
 *
 * @param phone of a pattern that nobody is called by: 1990002 and the number
 * @param background by the name that the platform has for it
 * @param region code by GB/T 2260
 * @param centre number of an institution
 * @param account name to sign in with; empty for none
 */
public record SampleOfficer(
    String number,
    String name,
    String phone,
    String background,
    String region,
    String township,
    String village,
    String centre,
    String account) {}
