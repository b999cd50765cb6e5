package cn.tianwen.ingest.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** The keys and values of a YAML or JSON file, none of which is trusted. */
final class SidecarFile {

  private static final int LARGEST = 64 * 1024;
  private static final int DEEPEST = 4;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private SidecarFile() {}

  /**
   * The content of a file, as it stands there.
   *
   * @throws UnreadableSidecarException when it is too large, not UTF-8, or no list of keys
   */
  static Map<?, ?> read(Path file) throws UnreadableSidecarException {
    String text = text(file);
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    try {
      Object content = json ? JSON.readValue(text, Object.class) : yaml().load(text);
      if (content == null || "".equals(content)) {
        return Map.of();
      }
      if (content instanceof Map<?, ?> map) {
        return map;
      }
      throw refused("应当每行写一项，例如“标题: 荔枝保花保果技术”");
    } catch (YAMLException e) {
      throw refused("不是正确的 YAML：" + firstLine(e) + "。请检查冒号后的空格和缩进，同一个键不能写两次");
    } catch (JacksonException e) {
      throw refused("不是正确的 JSON：" + firstLine(e));
    }
  }

  private static String text(Path file) throws UnreadableSidecarException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw refused("读不出来，请检查文件权限");
    }
    if (bytes.length > LARGEST) {
      throw refused("超过 64 KB，附带信息文件只写标题、类别等信息");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("不是 UTF-8 编码，请用 UTF-8 重新保存");
    }
  }

  /** Reads every scalar as it is written: 2025-09-03 is no moment, 440981 no number. */
  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    options.setAllowRecursiveKeys(false);
    options.setAllowDuplicateKeys(false);
    DumperOptions dumping = new DumperOptions();
    Resolver everythingIsText =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    return new Yaml(
        new SafeConstructor(options), new Representer(dumping), dumping, options, everythingIsText);
  }

  private static String firstLine(RuntimeException e) {
    String message =
        e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static UnreadableSidecarException refused(String message) {
    return new UnreadableSidecarException(List.of(new SidecarFault("整个文件", message)));
  }
}
