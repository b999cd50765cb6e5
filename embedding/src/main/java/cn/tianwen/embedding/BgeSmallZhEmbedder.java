package cn.tianwen.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * bge-small-zh-v1.5 quantised to int8, run by ONNX Runtime: 512 numbers, the state of the first
 * token, normalised.
 *
 * <p>The model reads at most 512 tokens. A longer text is cut into pieces of 510 tokens (the model
 * adds two of its own); its vector is the normalised mean of the pieces' vectors.
 *
 * <p>Texts are batched with others of about the same length and padded to the longest of their
 * batch. One session is opened and warmed at construction. Thread-safe.
 */
public final class BgeSmallZhEmbedder implements TextEmbedder, AutoCloseable {

  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final int DIMENSIONS = 512;
  private static final int MAX_TOKENS = 512;

  /** Padding costs more than batching gains beyond this many tokens in a batch. */
  private static final int TOKENS_PER_BATCH = 1024;

  private static final int TEXTS_PER_BATCH = 32;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  /** Opens the bundled model on all processors. */
  public BgeSmallZhEmbedder() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Opens the bundled model.
   *
   * @param threads threads that one call may use
   */
  public BgeSmallZhEmbedder(int threads) {
    // The tokenizer library reports its use to its maker unless it is told not to.
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream vocabulary = resource(TOKENIZER)) {
      options.setIntraOpNumThreads(threads);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // Spinning workers would take the processors from Elasticsearch on the same machine.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              vocabulary, Map.of("truncation", "false", "padding", "false"));
      session = environment.createSession(bytes(MODEL), options);
    } catch (OrtException e) {
      throw new IllegalStateException("The embedding model cannot be opened", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The tokenizer cannot be opened", e);
    }
    embed("预热");
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public String model() {
    return "bge-small-zh-v1.5-int8";
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      addPieces(i, texts.get(i), pieces);
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.tokens.length));
    float[][] sums = new float[texts.size()][DIMENSIONS];
    int start = 0;
    while (start < pieces.size()) {
      int end = endOfBatch(pieces, start);
      run(pieces.subList(start, end), sums);
      start = end;
    }
    for (float[] sum : sums) {
      normalise(sum);
    }
    return Arrays.asList(sums);
  }

  private static int endOfBatch(List<Piece> pieces, int start) {
    int end = start + 1;
    while (end < pieces.size()
        && end - start < TEXTS_PER_BATCH
        && pieces.get(end).tokens.length * (end - start + 1) <= TOKENS_PER_BATCH) {
      end++;
    }
    return end;
  }

  private void addPieces(int text, String content, List<Piece> pieces) {
    Encoding encoding = tokenizer.encode(content);
    long[] ids = encoding.getIds();
    if (ids.length <= MAX_TOKENS) {
      pieces.add(new Piece(text, ids));
      return;
    }
    long first = ids[0];
    long last = ids[ids.length - 1];
    int room = MAX_TOKENS - 2;
    for (int start = 1; start < ids.length - 1; start += room) {
      int end = Math.min(start + room, ids.length - 1);
      long[] piece = new long[end - start + 2];
      piece[0] = first;
      System.arraycopy(ids, start, piece, 1, end - start);
      piece[piece.length - 1] = last;
      pieces.add(new Piece(text, piece));
    }
  }

  private void run(List<Piece> batch, float[][] sums) {
    int width = batch.getLast().tokens.length;
    long[] ids = new long[batch.size() * width];
    long[] mask = new long[batch.size() * width];
    for (int row = 0; row < batch.size(); row++) {
      long[] tokens = batch.get(row).tokens;
      System.arraycopy(tokens, 0, ids, row * width, tokens.length);
      Arrays.fill(mask, row * width, row * width + tokens.length, 1);
    }
    long[] shape = {batch.size(), width};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor typeTensor =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      addFirstTokens(batch, (OnnxTensor) result.get(0), width, sums);
    } catch (OrtException e) {
      throw new IllegalStateException("The embedding model failed on a batch", e);
    }
  }

  private static void addFirstTokens(
      List<Piece> batch, OnnxTensor states, int width, float[][] sums) {
    var numbers = states.getFloatBuffer();
    float[] vector = new float[DIMENSIONS];
    for (int row = 0; row < batch.size(); row++) {
      numbers.get(row * width * DIMENSIONS, vector);
      normalise(vector);
      float[] sum = sums[batch.get(row).text];
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += vector[i];
      }
    }
  }

  private static void normalise(float[] vector) {
    double square = 0;
    for (float number : vector) {
      square += (double) number * number;
    }
    if (square == 0) {
      return;
    }
    float scale = (float) (1 / Math.sqrt(square));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
  }

  private static InputStream resource(String name) {
    InputStream in = BgeSmallZhEmbedder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + name);
    }
    return in;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The embedding model cannot be closed", e);
    } finally {
      tokenizer.close();
    }
  }

  /** Tokens of a text or of a part of it, with the model's own first and last token. */
  private record Piece(int text, long[] tokens) {}
}
