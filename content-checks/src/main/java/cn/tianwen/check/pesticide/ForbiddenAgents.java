package cn.tianwen.check.pesticide;

import cn.tianwen.check.ReadText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.check.TextKind;
import cn.tianwen.check.TextRule;
import cn.tianwen.index.lexicon.BanScope;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pesticides and veterinary drugs that a text advises although the state forbids them, wholly
 * or on its crop or animal, and pesticides that only certified shops may sell. Thread-safe.
 */
public final class ForbiddenAgents implements TextRule {

  /** Forbidden for every use, or on what the text is about. */
  public static final String BANNED = "agent.banned";

  /** Forbidden on some crops; the text does not say which one it is about. */
  public static final String BANNED_SOMEWHERE = "agent.banned-somewhere";

  /** On the list of restricted pesticides. */
  public static final String RESTRICTED = "agent.restricted";

  private static final Set<TextField> FIELDS =
      EnumSet.of(TextField.TITLE, TextField.SUMMARY, TextField.BODY);
  private static final List<String> SAYS_RESTRICTED = List.of("限制使用", "限用农药", "定点经营");

  private final Bans bans;
  private final SubjectCrops crops;

  /** Knows the bans of a lexicon. */
  public ForbiddenAgents(Lexicon lexicon) {
    this.bans = new Bans(lexicon, EnumSet.of(ConceptType.PESTICIDE, ConceptType.DRUG));
    this.crops = new SubjectCrops(lexicon);
  }

  @Override
  public List<TextFinding> check(ReadText text) {
    List<Concept> subject = crops.of(text);
    boolean saysRestricted =
        SAYS_RESTRICTED.stream().anyMatch(text.field(TextField.BODY).folded()::contains);
    Set<String> restricted = new HashSet<>();
    List<TextFinding> found = new ArrayList<>();
    for (TextField field : FIELDS) {
      for (AgentAdvice.Place place : AgentAdvice.of(text.field(field))) {
        Concept agent = place.mention().concept();
        List<Concept> about =
            subject.isEmpty() ? crops.named(place.sentence().mentions()) : subject;
        Optional<Set<BanScope>> groups = crops.groups(about, text);
        Set<BanScope> forbidden = bans.forbidden(agent, groups, place.sentence().text());
        if (!forbidden.isEmpty()) {
          found.add(banned(text, field, place, forbidden, groups.isPresent()));
        } else if (!agent.attribute("restricted").isEmpty()
            && !saysRestricted
            && restricted.add(agent.id())) {
          found.add(restricted(text, field, place));
        }
      }
    }
    return found;
  }

  private static TextFinding banned(
      ReadText text,
      TextField field,
      AgentAdvice.Place place,
      Set<BanScope> forbidden,
      boolean isCropKnown) {
    BannedFinding ban = BannedPesticides.finding(place.mention(), forbidden);
    boolean certain = isCropKnown || forbidden.contains(BanScope.EVERYTHING);
    boolean teaches =
        text.source().kind() == TextKind.CASE || text.source().kind() == TextKind.TRAINING;
    String by = "（" + ban.noticesWithoutDate() + "）";
    return text.at(
        field,
        place.start(),
        place.end(),
        certain ? BANNED : BANNED_SOMEWHERE,
        certain && teaches ? Severity.BLOCKING : Severity.WARNING,
        certain
            ? ban.name() + ban.ban() + by + "，不能推荐使用，请换成已登记的药剂。"
            : ban.name() + ban.ban() + by + "，请填写作物或养殖对象，并核对能否使用。");
  }

  private static TextFinding restricted(ReadText text, TextField field, AgentAdvice.Place place) {
    String message = place.mention().concept().label() + "是限制使用农药，只能在定点经营门店实名购买，请在文中写明，或换成其他药剂。";
    return text.at(field, place.start(), place.end(), RESTRICTED, Severity.WARNING, message);
  }
}
