package cn.tianwen.check;

import java.util.List;

/** Something that texts are held against. Thread-safe, and linear in the length of the text. */
@FunctionalInterface
public interface TextRule {

  /** What it finds, in any order. */
  List<TextFinding> check(ReadText text);
}
