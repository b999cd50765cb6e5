package cn.tianwen.sample.generator;

import java.util.List;

/** A piece of a source that a writer lays out as one. */
sealed interface Block {

  /** Line by line, without any marks of the format; the cells of a row are joined by a blank. */
  List<String> lines();

  /** A heading; {@code level} 2 or 3, because the title of the document is level 1. */
  record Heading(int level, String text) implements Block {
    @Override
    public List<String> lines() {
      return List.of(text);
    }
  }

  /** Running text. */
  record Paragraph(String text) implements Block {
    @Override
    public List<String> lines() {
      return List.of(text);
    }
  }

  /** Points, numbered or not; never empty. */
  record Listing(boolean numbered, List<String> items) implements Block {

    /** The mark in front of an item. */
    String mark(int index) {
      return numbered ? index + 1 + ". " : "● ";
    }

    @Override
    public List<String> lines() {
      return items;
    }
  }

  /** Rows of equal length, the first of which is the head. */
  record Table(List<List<String>> rows) implements Block {
    int columns() {
      return rows.getFirst().size();
    }

    @Override
    public List<String> lines() {
      return rows.stream().map(row -> String.join(" ", row)).toList();
    }
  }

  /** What is spoken: the notes of a slide, a cue of a subtitle. */
  record Remark(String text) implements Block {
    @Override
    public List<String> lines() {
      return List.of(text);
    }
  }

  /** What follows stands on a new page. */
  record PageBreak() implements Block {
    @Override
    public List<String> lines() {
      return List.of();
    }
  }
}
