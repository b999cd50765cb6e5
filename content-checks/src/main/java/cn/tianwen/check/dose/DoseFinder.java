package cn.tianwen.check.dose;

import cn.tianwen.check.text.MentionsBySentence;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the doses of pesticides and drugs out of a sentence. In doubt a quantity is none: it may be
 * of water, fertiliser or yield.
 */
final class DoseFinder {

  private static final Pattern DILUTION =
      Pattern.compile(Amount.NUMBERS + " ?倍(?<liquid>液|稀释|水)?(?![式量体增率的数以多])");

  private static final Pattern QUANTITY = Pattern.compile(Amount.NUMBERS + " ?" + Amount.UNIT);

  private static final Pattern CONTENT = Pattern.compile(Amount.NUMBERS + " ?%");

  private static final Pattern OF_WATER =
      Pattern.compile(
          "^[^，。；、\\d]{0,8}[，,]? ?(?:再|后|可)?(?:兑|对|加|配|掺)(?:清)?水"
              + Amount.NUMBERS
              + " ?"
              + Amount.UNIT);

  private static final Pattern PER_BODY_WEIGHT =
      Pattern.compile(
          "每 ?1?(?:公斤|千克|kg)(?:动物)?(?:鱼体重|鱼体|体重|活重|bw)[^，。；\\n\\d%]{0,14}"
              + Amount.NUMBERS
              + " ?(?<unit>微克|毫克|公斤|千克|克|mg|kg|g(?![a-z]))");

  private static final Pattern PER_FEED =
      Pattern.compile(
          "每 ?(?<weight>吨|1000公斤|公斤|千克|kg|100公斤|100千克)(?:配合|全价|浓缩)?(?:饲料|日粮|料)[^，。；\\n\\d%]{0,16}"
              + Amount.NUMBERS
              + " ?"
              + Amount.UNIT);

  private static final Pattern PER_CUBIC_METRE =
      Pattern.compile(
          "每(?:立方米?|方)(?:水体|水)?[^，。；\\n\\d%]{0,14}" + Amount.NUMBERS + " ?" + Amount.UNIT);

  /** Before a number of times that compares. */
  private static final Pattern COMPARED = Pattern.compile("[增高多提快翻省低少大长贵达是比涨差][^，。；]{0,5}$");

  /** Between an agent and its quantity: the form that it is sold in, and words of use. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?: |[（(][^）)\\d]{0,10}[）)]|可湿性粉剂|水分散粒剂|可溶性?粉剂|可溶液剂|可溶粒剂|可分散油悬浮剂|悬浮剂|悬乳剂|微乳剂"
              + "|水乳剂|乳油|水剂|油剂|颗粒剂|粉剂|粒剂|粉|片剂?|注射液|溶液|预混剂|每?亩?用?量?为?约?|各|[:：])*");

  private static final int NEAR = 24;
  private static final int BEHIND = 8;
  private static final double MILLIGRAMS = 1_000;

  private DoseFinder() {}

  static List<Dose> find(MentionsBySentence.Sentence sentence) {
    List<ConceptMention> agents = sentence.mentions().stream().filter(DoseFinder::isAgent).toList();
    if (agents.isEmpty()) {
      return List.of();
    }
    List<Dose> doses = new ArrayList<>();
    String text = sentence.text();
    dilutions(text, agents, doses);
    quantities(text, agents, doses);
    contents(text, agents, doses);
    Matcher weight = PER_BODY_WEIGHT.matcher(text);
    while (weight.find()) {
      if (isAtAgent(agents, weight)) {
        add(Measure.PER_BODY_WEIGHT, Amount.quantity(weight).times(MILLIGRAMS), weight, doses);
      }
    }
    Matcher feed = PER_FEED.matcher(text);
    while (feed.find()) {
      double ofTon =
          switch (feed.group("weight")) {
            case "吨", "1000公斤" -> 1;
            case "100公斤", "100千克" -> 10;
            default -> 1_000;
          };
      if (isAtAgent(agents, feed)) {
        add(Measure.PER_TON_OF_FEED, Amount.quantity(feed).times(ofTon), feed, doses);
      }
    }
    Matcher water = PER_CUBIC_METRE.matcher(text);
    while (water.find()) {
      if (isAtAgent(agents, water)) {
        add(Measure.PER_CUBIC_METRE, Amount.quantity(water), water, doses);
      }
    }
    return doses;
  }

  static boolean isAgent(ConceptMention mention) {
    ConceptType type = mention.concept().type();
    return type == ConceptType.PESTICIDE || type == ConceptType.DRUG;
  }

  /** Whether an agent stands in, or shortly before or behind, what was found. */
  private static boolean isAtAgent(List<ConceptMention> agents, Matcher found) {
    return agents.stream()
        .anyMatch(
            agent -> agent.end() >= found.start() - NEAR && agent.start() <= found.end() + BEHIND);
  }

  private static void add(Measure measure, Amount amount, Matcher found, List<Dose> doses) {
    doses.add(new Dose(measure, amount, found.start("low"), found.end()));
  }

  private static void dilutions(String text, List<ConceptMention> agents, List<Dose> doses) {
    Matcher found = DILUTION.matcher(text);
    while (found.find()) {
      int start = found.start("low");
      boolean isNear =
          agents.stream().anyMatch(agent -> agent.end() <= start && start - agent.end() <= NEAR);
      boolean compares = COMPARED.matcher(text.substring(0, start)).find();
      if (found.group("liquid") != null || isNear && !compares) {
        add(Measure.DILUTION, Amount.numbers(found), found, doses);
      }
    }
  }

  private static void quantities(String text, List<ConceptMention> agents, List<Dose> doses) {
    Matcher found = QUANTITY.matcher(text);
    while (found.find()) {
      if (!belongsToAgent(text, agents, found.start("low"), found.end())) {
        continue;
      }
      Amount amount = Amount.quantity(found);
      Matcher water = OF_WATER.matcher(text.substring(found.end()));
      if (water.find()) {
        Amount litres = Amount.quantity(water);
        Amount times = new Amount(litres.low() / amount.high(), litres.high() / amount.low());
        doses.add(new Dose(Measure.DILUTION, times, found.start("low"), found.end() + water.end()));
      } else if (isPerMu(text, found.start("low"))) {
        add(Measure.PER_MU, amount, found, doses);
      }
    }
  }

  private static boolean isPerMu(String text, int start) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    int mu = before.lastIndexOf('亩');
    return mu >= 0 && (mu == 0 || "每一/".indexOf(before.charAt(mu - 1)) >= 0);
  }

  private static void contents(String text, List<ConceptMention> agents, List<Dose> doses) {
    Matcher found = CONTENT.matcher(text);
    while (found.find()) {
      int end = found.end();
      boolean followed =
          agents.stream()
              .anyMatch(
                  agent -> agent.start() >= end && text.substring(end, agent.start()).isBlank());
      if (followed) {
        add(Measure.CONTENT, Amount.numbers(found), found, doses);
      }
    }
  }

  /** Whether nothing but the form of an agent stands between it and a quantity. */
  private static boolean belongsToAgent(
      String text, List<ConceptMention> agents, int start, int end) {
    return agents.stream()
        .anyMatch(
            agent ->
                agent.end() <= start
                        && start - agent.end() <= NEAR
                        && FORM.matcher(text.substring(agent.end(), start)).matches()
                    || agent.start() >= end
                        && agent.start() - end <= BEHIND
                        && text.substring(end, agent.start()).matches(" ?的?(?:[\\d.]+%)? ?"));
  }
}
