package cn.tianwen.search.publications;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.web.signin.RateLimits;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssueOrder;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.issue.Recipient;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.web.problem.InvalidInputException;
import cn.tianwen.web.problem.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Copies that bear the name of whoever is signed in. One never sees those of others. */
@Component
class PersonalCopies {

  private static final int LONGEST_UNIT = 100;

  private final Editorial editorial;
  private final Accounts accounts;
  private final RateLimits limits;

  PersonalCopies(Editorial editorial, Accounts accounts, RateLimits limits) {
    this.editorial = editorial;
    this.accounts = accounts;
    this.limits = limits;
  }

  /**
   * Orders a copy with the name and the unit of a person; the same again gives the same.
   *
   * @throws InvalidInputException when the person has no name
   */
  IssuedFile order(UUID person, PublishedItem item, Edition edition) {
    limits.beforeCopy(person);
    Person reader =
        accounts
            .directory()
            .find(person)
            .filter(known -> !known.name().isBlank())
            .orElseThrow(() -> InvalidInputException.of("name", "您的账号还没有姓名。请联系当地运管中心补上，再领取署名的文件"));
    return editorial
        .desk()
        .order(
            new IssueOrder(
                item.item().id(),
                item.publication().version(),
                edition,
                new Recipient(reader.name(), unit(reader)),
                person));
  }

  private String unit(Person reader) {
    String name =
        Optional.ofNullable(reader.institution())
            .flatMap(accounts.directory()::findInstitution)
            .map(institution -> institution.name())
            .orElse("");
    return name.substring(0, Math.min(name.length(), LONGEST_UNIT));
  }

  /**
   * A copy that a person ordered of what is public.
   *
   * @throws NotFoundException when there is none
   */
  IssuedFile get(UUID person, PublishedItem item, String code) {
    return editorial
        .files()
        .byCode(code)
        .filter(file -> file.recipient() != null && file.orderedBy().equals(person))
        .filter(
            file ->
                file.item().equals(item.item().id())
                    && file.version() == item.publication().version())
        .orElseThrow(() -> new NotFoundException("没有这份署名文件，或者它不是您领取的。"));
  }
}
