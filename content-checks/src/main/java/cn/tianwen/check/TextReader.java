package cn.tianwen.check;

import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import java.util.EnumMap;
import java.util.Map;

/** Makes texts ready for the rules: without HTML, folded, with what they name. Thread-safe. */
public final class TextReader {

  private final TextFolder folder = new TextFolder();
  private final ConceptFinder finder;

  /** Finds what a lexicon knows. */
  public TextReader(Lexicon lexicon) {
    this.finder = new ConceptFinder(lexicon);
  }

  /** Reads all fields of a text. */
  public ReadText read(CheckedText text) {
    BodyText body = BodyText.of(text.body());
    Map<TextField, FieldText> fields = new EnumMap<>(TextField.class);
    fields.put(TextField.TITLE, field(text.title()));
    fields.put(TextField.SUMMARY, field(text.summary()));
    fields.put(TextField.PROBLEM, field(text.problem()));
    fields.put(TextField.BODY, field(body.text()));
    fields.put(TextField.AUTHOR, field(text.author()));
    fields.put(TextField.INTELLECTUAL_PROPERTY, field(text.rights().text()));
    return new ReadText(text, body, fields);
  }

  private FieldText field(String raw) {
    String folded = folder.foldInPlace(raw);
    return new FieldText(raw, folded, finder.find(folded));
  }
}
