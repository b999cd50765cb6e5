package cn.tianwen.extraction.text;

/** Takes mark-up piece by piece; every element that starts also ends. */
interface MarkupSink {

  /**
   * An element starts.
   *
   * @param kind its class; empty when it has none
   */
  void start(String name, String kind);

  /** Characters inside the element. */
  void text(CharSequence characters);

  /** The element ends. */
  void end(String name);

  /** Nothing follows. */
  void finish();
}
