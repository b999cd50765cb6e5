package cn.tianwen.sample.people;

import java.util.List;

/**
 * An invented expert. Kinds, levels and availability by the names that the platform has for them.
 *
 * @param phone of a pattern that nobody is called by: 1990001 and the number
 * @param region code by GB/T 2260
 * @param industries codes
 * @param specialties concepts of the lexicon
 * @param serviceArea codes of regions
 * @param institution number of an institution; empty for none
 * @param account name to sign in with; empty for none
 */
public record SampleExpert(
    String number,
    String name,
    String phone,
    String kind,
    String level,
    String title,
    String titleLevel,
    String job,
    String region,
    List<String> industries,
    List<String> specialties,
    String specialtyText,
    List<String> serviceArea,
    String institution,
    String availability,
    String account) {

  /** Copies the lists. */
  public SampleExpert {
    industries = List.copyOf(industries);
    specialties = List.copyOf(specialties);
    serviceArea = List.copyOf(serviceArea);
  }
}
