package cn.tianwen.standalone.launcher.planted;

import java.util.ArrayList;
import java.util.List;

/** Where planted numbers were found. */
public final class Findings {

  private final PlantedNumbers numbers;
  private final List<String> leaks = new ArrayList<>();
  private long characters;

  /** Looks for these numbers. */
  public Findings(PlantedNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Looks into a text.
   *
   * @param place what the text is
   */
  public void look(String place, String text) {
    characters += text.length();
    for (String origin : numbers.findIn(text)) {
      leaks.add(place + " holds " + origin);
    }
  }

  /** What leaked from where to where; best empty. */
  public List<String> leaks() {
    return List.copyOf(leaks);
  }

  /** How much was looked through. */
  public long characters() {
    return characters;
  }
}
