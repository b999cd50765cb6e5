package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;

/** Drafts that change one thing about a person and leave the rest. */
final class PersonDrafting {

  private PersonDrafting() {}

  /** The same person with another photo. */
  static PersonDraft withPhoto(Person person, ExpertProfile expert, String key) {
    return new PersonDraft(
        person.name(),
        person.region(),
        person.institution(),
        null,
        new ExpertProfile(
            expert.number(),
            expert.kind(),
            expert.level(),
            expert.title(),
            expert.titleLevel(),
            expert.job(),
            expert.industries(),
            expert.specialties(),
            expert.specialtyText(),
            expert.serviceArea(),
            expert.position(),
            expert.availability(),
            expert.awayUntil(),
            key,
            expert.introduction()),
        person.officer());
  }
}
