package cn.tianwen.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scans the XHTML that Tika writes. Knows tags, one attribute and five entities: there is nothing
 * in it that could open a file, and elements that a parser forgot to close, which a stricter reader
 * refuses, are closed where they must end.
 */
final class MarkupScanner {

  /** Longer tags are cut off; only their class is of interest. */
  private static final int TAG = 4096;

  private static final Pattern KIND = Pattern.compile("\\sclass=\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("/?([^\\s/>]+)");

  private final Reader in;
  private final MarkupSink sink;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private MarkupScanner(Reader in, MarkupSink sink) {
    this.in = in;
    this.sink = sink;
  }

  /** Hands everything to the sink. */
  static <S extends MarkupSink> S scan(InputStream xhtml, S sink) throws IOException {
    Reader in = new BufferedReader(new InputStreamReader(xhtml, StandardCharsets.UTF_8));
    new MarkupScanner(in, sink).scan();
    return sink;
  }

  private void scan() throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '<') {
        flush();
        tag(upTo('>', TAG));
      } else if (c == '&') {
        text.append(entity(upTo(';', 10)));
      } else {
        text.append((char) c);
        if (text.length() >= TAG) {
          flush();
        }
      }
    }
    flush();
    while (!open.isEmpty()) {
      sink.end(open.pop());
    }
    sink.finish();
  }

  private void tag(String tag) {
    Matcher name = NAME.matcher(tag);
    if (tag.startsWith("?") || tag.startsWith("!") || !name.lookingAt()) {
      return;
    }
    if (tag.startsWith("/")) {
      close(name.group(1));
      return;
    }
    Matcher kind = KIND.matcher(tag);
    sink.start(name.group(1), kind.find() ? kind.group(1) : "");
    if (tag.endsWith("/")) {
      sink.end(name.group(1));
    } else {
      open.push(name.group(1));
    }
  }

  private void close(String name) {
    if (!open.contains(name)) {
      return;
    }
    String closed;
    do {
      closed = open.pop();
      sink.end(closed);
    } while (!closed.equals(name));
  }

  private String upTo(char end, int most) throws IOException {
    StringBuilder read = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != end; c = in.read()) {
      if (read.length() < most) {
        read.append((char) c);
      }
    }
    return read.toString();
  }

  private static String entity(String name) {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "";
    };
  }

  private void flush() {
    if (!text.isEmpty()) {
      sink.text(text);
      text.setLength(0);
    }
  }
}
