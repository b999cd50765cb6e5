package cn.tianwen.search.experts;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.place.RegionFinder;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.documents.AskedTextReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what somebody typed to find a person: 高州会治荔枝霜疫霉的专家. Thread-safe. */
final class AskedPersonReader {

  /** Words for looking for somebody, which say nothing of whom. */
  private static final Pattern COURTESIES =
      Pattern.compile(
          "请问|我?想找|我?要找|帮我?找|有没有|哪里有|附近的?|当地的?|哪[位个]|谁[会懂能]|[会懂]治|擅长|从事|研究员|农技员|技术员|信息员|工作人员|专家们?|教授|老师|师傅");

  private static final Pattern GAPS = Pattern.compile("[\\s，,。；;、？?！!·]+");
  private static final Pattern LOOSE_ENDS = Pattern.compile("^[找会懂的在]+|[的吗呢]+$");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z' ]+");
  private static final String INDUSTRY_ENDS = "(产业|行业|种植|养殖|栽培|技术|方面|类)?";

  private final TextFolder folder = new TextFolder();
  private final AskedTextReader reader;
  private final RegionFinder places;
  private final Regions regions;
  private final Industries industries;

  AskedPersonReader(Lexicon lexicon, Regions regions, Industries industries) {
    this.reader = new AskedTextReader(lexicon);
    this.places = new RegionFinder(regions);
    this.regions = regions;
    this.industries = industries;
  }

  AskedPerson read(String text) {
    String typed = folder.fold(text);
    String whole = GAPS.matcher(typed).replaceAll("");
    Optional<String> place = places.find(typed);
    String rest = place.map(code -> withoutPlace(typed, code)).orElse(typed);
    rest = COURTESIES.matcher(rest).replaceAll(" ");
    boolean oneName = LATIN.matcher(rest).matches();
    List<AskedPerson.Part> parts =
        (oneName ? Stream.of(GAPS.matcher(rest).replaceAll("")) : Arrays.stream(GAPS.split(rest)))
            .map(part -> LOOSE_ENDS.matcher(part).replaceAll(""))
            .filter(part -> !part.isEmpty())
            .distinct()
            .map(this::part)
            .toList();
    return new AskedPerson(typed, whole, parts, place);
  }

  private String withoutPlace(String text, String code) {
    String rest = text;
    List<String> names =
        regions.path(code).stream()
            .map(regions::get)
            .flatMap(region -> Stream.concat(Stream.of(region.name()), region.aliases().stream()))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String name : names) {
      int at = rest.indexOf(name);
      if (at >= 0) {
        rest = rest.substring(0, at) + " " + rest.substring(at + name.length());
      }
    }
    return rest;
  }

  private AskedPerson.Part part(String text) {
    List<String> codes =
        industries.list().stream()
            .filter(industry -> text.matches(Pattern.quote(industry.label()) + INDUSTRY_ENDS))
            .map(Industry::code)
            .toList();
    return new AskedPerson.Part(text, reader.read(text), codes);
  }
}
