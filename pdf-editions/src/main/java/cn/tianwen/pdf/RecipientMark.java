package cn.tianwen.pdf;

import java.time.Instant;

/**
 * For whom a copy is made; stands in its watermark.
 *
 * @param name of the person
 * @param unit where they work; may be empty
 * @param time when they got it; shown in China's time
 */
public record RecipientMark(String name, String unit, Instant time) {

  /** Strips the texts. */
  public RecipientMark {
    name = name.strip();
    unit = unit.strip();
  }
}
