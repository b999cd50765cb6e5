package cn.tianwen.sample.people;

/**
 * An invented person of a role that needs no more than a region: staff and administrators of the
 * centres, reviewers, farmers.
 *
 * @param phone of a pattern that nobody is called by: 1990003 and the number
 * @param role by the name that the platform has for it
 * @param region code by GB/T 2260; empty for none
 * @param institution number of an institution; empty for none
 * @param account name to sign in with; empty for none
 */
public record SampleMember(
    String name, String phone, String role, String region, String institution, String account) {}
