package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns lexicon files into concepts and collects every fault with file and line. */
final class LexiconParser {

  private static final String HEADER = "# tianwen-lexicon 1";
  private static final int COLUMNS = 4;
  private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "broader",
          "industry",
          "host",
          "group",
          "class",
          "banned",
          "notice",
          "allowed",
          "restricted");

  private final TextFolder folder;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, String> placeOfId = new HashMap<>();
  private final Map<String, String> placeOfSurface = new HashMap<>();
  private final Set<String> formsAsWritten = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  LexiconParser(TextFolder folder) {
    this.folder = folder;
  }

  void parse(String file, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
      faults.add(file + ":1: the first line must be: " + HEADER);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        parseLine(file + ":" + (i + 1), line);
      }
    }
  }

  private void parseLine(String place, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns.length > COLUMNS) {
      fault(place, "expected id, label, surfaces, attributes; found " + columns.length);
      return;
    }
    String id = columns[0].strip();
    Optional<ConceptType> type = ConceptType.find(id.substring(0, Math.max(0, id.indexOf('.'))));
    if (!ID.matcher(id).matches()) {
      fault(place, "not a concept id (type.slug in lower case): " + id);
    } else if (type.isEmpty()) {
      fault(place, "unknown type in id: " + id);
    } else if (columns[1].isBlank()) {
      fault(place, "no label for " + id);
    } else if (placeOfId.containsKey(id)) {
      fault(place, id + " stands already at " + placeOfId.get(id));
    } else {
      placeOfId.put(id, place);
      Map<String, List<String>> attributes =
          attributes(place, columns.length > 3 ? columns[3] : "");
      List<SurfaceForm> surfaces =
          surfaces(place, columns[1], columns.length > 2 ? columns[2] : "");
      List<String> wider = attributes.getOrDefault("broader", List.of());
      if (wider.size() > 1) {
        fault(place, "more than one broader concept");
      }
      Optional<String> broader = wider.stream().findFirst();
      attributes.remove("broader");
      concepts.put(
          id, new Concept(id, type.get(), columns[1].strip(), surfaces, broader, attributes));
    }
  }

  private List<SurfaceForm> surfaces(String place, String label, String column) {
    List<SurfaceForm> forms = new ArrayList<>();
    List<String> written = new ArrayList<>(List.of(label));
    written.addAll(Arrays.asList(column.split("\\|")));
    for (String form : written) {
      if (!form.isBlank()) {
        surface(place, form.strip()).ifPresent(forms::add);
      }
    }
    return forms;
  }

  private Optional<SurfaceForm> surface(String place, String written) {
    int at = written.lastIndexOf('@');
    Optional<SurfaceForm.Register> register = Optional.empty();
    String text = written;
    if (at > 0) {
      String mark = written.substring(at + 1);
      register =
          Arrays.stream(SurfaceForm.Register.values())
              .filter(candidate -> candidate.mark().equals(mark))
              .findFirst();
      if (register.isEmpty()) {
        fault(place, "unknown mark @" + mark + " behind a surface form");
      }
      text = written.substring(0, at);
    }
    String folded = folder.fold(text);
    boolean writtenTwice = !written(place, text);
    String taken = placeOfSurface.putIfAbsent(folded.toLowerCase(Locale.ROOT), place);
    if (taken != null && taken.equals(place) && !writtenTwice) {
      // Two scripts of the same form: folding makes them one.
      return Optional.empty();
    }
    if (taken != null) {
      fault(place, "surface form " + folded + " stands already at " + taken);
      return Optional.empty();
    }
    return Optional.of(new SurfaceForm(folded, register));
  }

  private boolean written(String place, String text) {
    return formsAsWritten.add(place + "\t" + text);
  }

  private Map<String, List<String>> attributes(String place, String column) {
    Map<String, List<String>> attributes = new HashMap<>();
    for (String pair : column.split(";")) {
      if (pair.isBlank()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
      if (equals < 0 || !ATTRIBUTES.contains(key)) {
        fault(place, "unknown attribute: " + pair.strip());
      } else if (attributes.containsKey(key)) {
        fault(place, "attribute stands twice: " + key);
      } else {
        attributes.put(
            key,
            Arrays.stream(pair.substring(equals + 1).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList());
      }
    }
    return attributes;
  }

  /** The concepts of all files; of two that claim one id or one form, the first has it. */
  Collection<Concept> concepts() {
    return concepts.values();
  }

  /**
   * Everything that is wrong, as {@code file:line: reason}: with the lines, then with relations.
   */
  List<String> faults(Set<String> classes, Industries industries) {
    LexiconChecks checks = new LexiconChecks(concepts, classes, industries);
    List<String> all = new ArrayList<>(faults);
    for (Concept concept : concepts.values()) {
      String place = placeOfId.getOrDefault(concept.id(), "");
      checks.faults(concept).forEach(reason -> all.add(place + ": " + reason));
    }
    return all;
  }

  private void fault(String place, String reason) {
    faults.add(place + ": " + reason);
  }
}
