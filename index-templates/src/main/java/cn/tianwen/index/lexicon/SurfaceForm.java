package cn.tianwen.index.lexicon;

import java.util.Optional;

/**
 * One way of writing a concept.
 *
 * @param text the written form, folded
 * @param register who writes it so; empty for the general language
 */
public record SurfaceForm(String text, Optional<Register> register) {

  /** Where a form comes from. */
  public enum Register {
    /** Sichuan dialect. */
    SICHUAN("川"),
    /** Cantonese and other Guangdong dialects. */
    GUANGDONG("粤"),
    /** Trade name. */
    TRADE("商"),
    /** Old name. */
    OLD("旧"),
    /** Common misspelling. */
    MISSPELLING("误"),
    /** Folk name. */
    FOLK("俗");

    private final String mark;

    Register(String mark) {
      this.mark = mark;
    }

    /** The mark behind {@code @} in the lexicon files. */
    public String mark() {
      return mark;
    }
  }
}
