package cn.tianwen.sample.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes every file of the sample documents from the sources. */
final class DocumentGenerator {

  private final SourceFolder sources;

  DocumentGenerator(SourceFolder sources) {
    this.sources = sources;
  }

  /**
   * All files by their path, {@code /} between folders, in the order of paths.
   *
   * @throws IOException when a program or a font that it needs is missing
   */
  Map<String, byte[]> generate() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : sources.copied()) {
      files.put(name, Files.readAllBytes(sources.root().resolve(name)));
    }
    Map<String, List<Source>> archives = new TreeMap<>();
    for (Source source : sources.list()) {
      if (source.front().get("entry").isEmpty()) {
        add(files, source);
      } else {
        String archive = source.target().substring(0, source.target().lastIndexOf('/'));
        archives.computeIfAbsent(archive, path -> new ArrayList<>()).add(source);
      }
    }
    for (Map.Entry<String, List<Source>> archive : archives.entrySet()) {
      files.put(archive.getKey(), archive(archive.getValue()));
    }
    return files;
  }

  private static void add(Map<String, byte[]> files, Source source) throws IOException {
    FrontMatter front = source.front();
    files.put(source.target(), Writers.write(source));
    if (!front.get("also").isEmpty()) {
      files.put(front.get("also"), Writers.write(source.as(front.get("also"))));
    }
    switch (front.get("sidecar")) {
      case "zh" -> files.put(source.target() + ".yaml", utf8(SidecarText.yaml(front, true)));
      case "en" -> files.put(source.target() + ".yml", utf8(SidecarText.yaml(front, false)));
      case "json" -> files.put(source.target() + ".json", utf8(SidecarText.json(front)));
      default -> {}
    }
    String video = source.target().replaceFirst("\\.mp4$", "");
    switch (front.get("subtitles")) {
      case "srt" -> files.put(video + ".srt", utf8(Subtitles.srt(source)));
      case "vtt" -> files.put(video + ".vtt", utf8(Subtitles.vtt(source)));
      default -> {}
    }
  }

  private static byte[] archive(List<Source> entries) throws IOException {
    Archive archive = new Archive();
    for (Source entry : entries) {
      archive.add(entry.front().get("entry"), Writers.write(entry));
    }
    return archive.toBytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes files into a folder that is emptied before. */
  static void write(Map<String, byte[]> files, Path folder) throws IOException {
    if (Files.exists(folder)) {
      new WorkFolder(folder).close();
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
