package cn.tianwen.extraction.text;

/** The characters of a body as they stand. */
final class RawTextSink implements MarkupSink {

  private final StringBuilder text = new StringBuilder();
  private boolean inBody;

  String text() {
    return text.toString();
  }

  @Override
  public void start(String name, String kind) {
    inBody |= name.equals("body");
  }

  @Override
  public void text(CharSequence characters) {
    if (inBody) {
      text.append(characters);
    }
  }

  @Override
  public void end(String name) {
    inBody &= !name.equals("body");
  }

  @Override
  public void finish() {}
}
