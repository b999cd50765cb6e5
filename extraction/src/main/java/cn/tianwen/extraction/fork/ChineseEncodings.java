package cn.tianwen.extraction.fork;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells UTF-8, UTF-16, GB18030 and Big5 apart: by the byte order mark, by what can be decoded at
 * all, and among those by how much of the outcome is made of common characters.
 */
final class ChineseEncodings {

  /** As much as is looked at. */
  static final int SAMPLE_BYTES = 32 * 1024;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** The most frequent characters of Chinese, simplified and traditional, and its punctuation. */
  private static final String COMMON =
      "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开"
          + "美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感"
          + "农业产病虫害施肥水田果树苗种植养殖猪牛羊鸡鸭鱼药防治技术推广县市省村乡镇户万元亩斤公司标题内容"
          + "這個們來時為說國後會過對學麼發當沒還樣種開總從無現動頭經長兒愛給間兩親進話與農業產蟲樹養殖豬雞魚藥術廣縣鄉鎮戶萬畝題"
          + "，。、；：？！“”‘’（）《》";

  private ChineseEncodings() {}

  static Charset of(byte[] sample) {
    if (startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    if (score(sample, StandardCharsets.UTF_8) >= 0) {
      return StandardCharsets.UTF_8;
    }
    Charset best = GB18030;
    double bestScore = -1;
    for (Charset candidate :
        List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      double score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return bestScore < 0 ? StandardCharsets.ISO_8859_1 : best;
  }

  /** Share of common characters from 0 to 1; negative when the bytes are not of this encoding. */
  private static double score(byte[] sample, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(sample.length + 1);
    // Not the last input: the sample may end in the middle of a character.
    if (decoder.decode(ByteBuffer.wrap(sample), text, false).isError()) {
      return -1;
    }
    text.flip();
    long common = text.chars().filter(c -> COMMON.indexOf(c) >= 0 || isPlain(c)).count();
    long control = text.chars().filter(c -> c < ' ' && !isPlain(c)).count();
    return text.isEmpty() || control > 0 ? -1 : (double) common / text.length();
  }

  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
