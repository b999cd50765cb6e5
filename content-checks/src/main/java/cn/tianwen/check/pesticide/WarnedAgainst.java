package cn.tianwen.check.pesticide;

import cn.tianwen.check.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells advice from a warning: whether a sentence that names a pesticide speaks against it, or only
 * of the harm it did. Works on a sentence in which {@link #NAME} stands for every pesticide, so
 * that no name is taken for a word (克 in 克百威). In doubt a sentence is advice.
 */
final class WarnedAgainst {

  /** Stands for the name of a pesticide; it does not occur in text. */
  static final char NAME = '\uE000';

  private static final String N = String.valueOf(NAME);
  private static final String USE = "(?:使用|施用|喷施|选用|用|打|喷|买|撒|施|拌|灌)";

  private static final Pattern WARNING =
      Pattern.compile(
          "(?<![不没未非])(?<!没有|不是|并未|尚未|未被)"
              + "(?:禁用|禁止|禁售|严禁|违禁|违法|犯法|停用|停止使用|停止销售|淘汰|取缔|杜绝|拒绝|拒用|忌用|勿用|切勿|撤销登记"
              + "|不得(?!与|和|同|跟|超|少|低|高|晚|早|迟|已)|不准|不许|不允许|不再"
              + USE
              + "|(?:不能|不可|不要|不应该?|不该|不宜|别|避免|远离)(?:再|去)?"
              + USE
              + "|不(?:建议|提倡|推荐|主张)"
              + "|不用(?="
              + N
              + "))");

  /** A ban only at some time, in some strength or together with something else is no ban. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "浓度|过量|过多|太多|过浓|用得|用量|超量|加量|花期|高温|中午|混用|混配|混合|混喷|同时|碱性|酸性|盲目|随意|连续|单一|长期|多次"
              + "|下雨|雨天|雨前|大风|采收|收获|采摘|采前|上市|间隔期|幼果|幼苗|小苗|苗期|前\\d|内不|天内");

  private static final Pattern STATES_BAN =
      Pattern.compile(
          "(?<![不没未非])(?:已|早就?|国家|明令|属于?|均|都|被|列为|列入|等|是)[^"
              + N
              + "]{0,6}(?:禁用|禁止使用|禁止用|禁止销售|淘汰|违禁|停用|撤销登记)");

  private static final Pattern APPLIED =
      Pattern.compile("喷|撒|灌|拌|打|涂|洒|浸|兑|熏|施|防治|倍|毫升|公斤|(?<![禁停慎])用");
  private static final Pattern DOSED = Pattern.compile("喷|撒|灌|拌|打|涂|洒|浸|兑|熏|防治|倍|毫升|公斤");
  private static final Pattern TURNS =
      Pattern.compile(
          "改用|改为|改成|换成|换用|而用|应用|应选|可用|可选|可以|建议|最好|推荐|而是|就用|要用|宜用|需用|" + N + "[^、和及与或]{0,2}用");

  /** Nothing but names and the words that string them together. */
  private static final Pattern LIST =
      Pattern.compile("[" + N + "、和及与或以等高中剧毒性农药剂类杀虫菌螨除草这些的还有如例比像包括特别是尤其诸 ]*");

  private static final Pattern INSTEAD_OF =
      Pattern.compile("(?:代替|替代|取代|替换)[" + N + "、和及与或高剧毒农药的]*$");
  private static final Pattern HARM =
      Pattern.compile("^(?:等)?(?:农药|除草剂|药液|药|乳油|水剂)?的?(?:中毒|药害|残留|超标|检出|漂移|飘移|飘|污染|残效)");
  private static final Pattern MISTAKE =
      Pattern.compile("(?:误[用喷打施食饮服喝吃把将]|[喝食吃](?:了|过|下)|沾[有染到了])[^" + N + "]{0,6}$");
  private static final Pattern DONE_BEFORE = Pattern.compile("[打喷用施装](?:过|了)$");
  private static final Pattern OF_WHAT = Pattern.compile("^(?:等[^，,]{0,6})?的");

  private static final Pattern OF_ANOTHER = Pattern.compile("^(?:的[^" + N + "]{0,4})?" + N);

  private static final Pattern CLAUSE = Pattern.compile("[，：:（）()]|(?<!\\d),|,(?!\\d)");

  private WarnedAgainst() {}

  /**
   * Whether a sentence speaks against the name at an index.
   *
   * @param masked the sentence with {@link #NAME} in place of names
   * @param at index of the name
   */
  static boolean isWarned(String masked, int at) {
    List<Sentences.Span> clauses = clauses(masked);
    int own = 0;
    while (!clauses.get(own).holds(at)) {
      own++;
    }
    Sentences.Span span = clauses.get(own);
    String clause = masked.substring(span.start(), span.end());
    String before = masked.substring(span.start(), at);
    String after = masked.substring(at + 1, span.end());
    return isStory(before, after)
        || saidOfThis(STATES_BAN, after) >= 0
        || warnsBefore(before, clause)
        || warnsAfter(after, clause)
        || isSaidOfNext(masked, clauses, own, clause)
        || isSaidOfPrevious(masked, clauses, own, clause);
  }

  /** It was drunk, drifted over, is replaced by something better, or was used long ago. */
  private static boolean isStory(String before, String after) {
    boolean harm =
        HARM.matcher(after).find() && !APPLIED.matcher(before.replaceAll("误[用喷打施]", "")).find();
    boolean past = DONE_BEFORE.matcher(before).find() && OF_WHAT.matcher(after).find();
    return harm || past || INSTEAD_OF.matcher(before).find() || MISTAKE.matcher(before).find();
  }

  private static boolean warnsBefore(String before, String clause) {
    return warnsOfWhatFollows(before + NAME) && !CONDITION.matcher(clause).find();
  }

  /** A warning after which the text does not turn to something else that is to be used. */
  private static boolean warnsOfWhatFollows(String text) {
    Matcher warning = WARNING.matcher(text);
    int end = -1;
    while (warning.find()) {
      end = warning.end();
    }
    return end >= 0 && !TURNS.matcher(text.substring(end)).find();
  }

  private static boolean warnsAfter(String after, String clause) {
    int start = saidOfThis(WARNING, after);
    return start >= 0
        && !DOSED.matcher(after.substring(0, start)).find()
        && !CONDITION.matcher(clause).find();
  }

  /** Where a pattern begins that does not speak of a later name, as in 代替已禁用的呋喃丹; or -1. */
  private static int saidOfThis(Pattern pattern, String after) {
    Matcher said = pattern.matcher(after);
    while (said.find()) {
      if (!OF_ANOTHER.matcher(after.substring(said.end())).find()) {
        return said.start();
      }
    }
    return -1;
  }

  /** 甲胺磷、呋喃丹等高毒农药，一律不得使用; also what was done and is 国家已禁用 by now. */
  private static boolean isSaidOfNext(
      String masked, List<Sentences.Span> clauses, int own, String clause) {
    int next = own + 1;
    while (next < clauses.size() && isList(text(masked, clauses.get(next)))) {
      next++;
    }
    if (next == clauses.size()) {
      return false;
    }
    String said = text(masked, clauses.get(next));
    if (said.indexOf(NAME) >= 0) {
      return false;
    }
    boolean only = !APPLIED.matcher(clause).find();
    return STATES_BAN.matcher(said).find()
        || (only && WARNING.matcher(said).find() && !CONDITION.matcher(said).find());
  }

  /** 严禁使用以下农药：甲胺磷、呋喃丹; 不要用高毒农药，如甲胺磷. */
  private static boolean isSaidOfPrevious(
      String masked, List<Sentences.Span> clauses, int own, String clause) {
    if (!LIST.matcher(clause).matches()) {
      return false;
    }
    int previous = own - 1;
    while (previous > 0 && isList(text(masked, clauses.get(previous)))) {
      previous--;
    }
    if (previous < 0) {
      return false;
    }
    String said = text(masked, clauses.get(previous));
    return warnsOfWhatFollows(said) && !CONDITION.matcher(said).find();
  }

  private static boolean isList(String clause) {
    return LIST.matcher(clause).matches();
  }

  private static String text(String masked, Sentences.Span span) {
    return masked.substring(span.start(), span.end());
  }

  private static List<Sentences.Span> clauses(String masked) {
    List<Sentences.Span> clauses = new ArrayList<>();
    Matcher border = CLAUSE.matcher(masked);
    int start = 0;
    while (border.find()) {
      clauses.add(new Sentences.Span(start, border.start()));
      start = border.end();
    }
    clauses.add(new Sentences.Span(start, masked.length()));
    return clauses;
  }
}
