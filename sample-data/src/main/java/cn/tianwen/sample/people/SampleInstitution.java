package cn.tianwen.sample.people;

/**
 * An invented institution.
 *
 * @param kind and {@code level} by the names that the platform has for them
 * @param region code by GB/T 2260
 * @param parent number of the institution above it; empty for none
 */
public record SampleInstitution(
    String number,
    String name,
    String kind,
    String level,
    String region,
    String parent,
    String address) {}
