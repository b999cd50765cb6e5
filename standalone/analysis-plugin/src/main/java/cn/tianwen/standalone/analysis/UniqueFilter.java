package cn.tianwen.standalone.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Drops a token that was seen before, in the whole text or at the same position only. */
final class UniqueFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final CharArraySet seen = new CharArraySet(16, false);
  private final boolean onlyOnSamePosition;

  UniqueFilter(TokenStream input, boolean onlyOnSamePosition) {
    super(input);
    this.onlyOnSamePosition = onlyOnSamePosition;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (onlyOnSamePosition && step.getPositionIncrement() > 0) {
        seen.clear();
      }
      if (seen.add(term.toString())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    seen.clear();
  }
}
