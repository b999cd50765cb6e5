package cn.tianwen.sample.generator;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * MP4, 640×360, H.264 baseline with silent AAC: a picture a section, shown as long as what is
 * spoken in it takes. Needs {@code ffmpeg}.
 */
final class VideoWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    try (WorkFolder folder = WorkFolder.create()) {
      StringBuilder playlist = new StringBuilder();
      List<Section> sections = source.sections();
      for (int i = 0; i < sections.size(); i++) {
        String frame = "frame" + i + ".png";
        Files.write(folder.path().resolve(frame), frame(sections.get(i)));
        playlist.append("file '" + frame + "'\n");
        playlist.append("duration " + Subtitles.seconds(sections.get(i)) + "\n");
      }
      playlist.append("file 'frame" + (sections.size() - 1) + ".png'\n");
      Files.writeString(folder.path().resolve("frames.txt"), playlist);
      encode(folder, source, sections.stream().mapToInt(Subtitles::seconds).sum());
      return Files.readAllBytes(folder.path().resolve("video.mp4"));
    }
  }

  private static byte[] frame(Section section) throws IOException {
    Picture picture = new Picture(640, 360, 44);
    if (section.visible().isEmpty()) {
      picture.space(110);
      picture.band(section.heading(), 130, 52);
    } else {
      picture.band(section.heading(), 84, 40);
      picture.space(14);
      for (Block block : section.visible()) {
        block.lines().forEach(line -> picture.line("· " + line, 29, false, Color.BLACK));
      }
    }
    return picture.toBytes("png");
  }

  private static void encode(WorkFolder folder, Source source, int seconds) throws IOException {
    Path file = folder.path().resolve("video.mp4");
    folder.run(
        List.of(
            "ffmpeg",
            "-v",
            "error",
            "-y",
            "-f",
            "concat",
            "-i",
            "frames.txt",
            "-f",
            "lavfi",
            "-i",
            "anullsrc=r=16000:cl=mono",
            "-t",
            Integer.toString(seconds),
            "-r",
            "5",
            "-c:v",
            "libx264",
            "-profile:v",
            "baseline",
            "-pix_fmt",
            "yuv420p",
            "-crf",
            "24",
            "-c:a",
            "aac",
            "-b:a",
            "16k",
            "-fflags",
            "+bitexact",
            "-flags:v",
            "+bitexact",
            "-flags:a",
            "+bitexact",
            "-movflags",
            "+faststart",
            "-metadata",
            "title=" + source.front().title(),
            "-metadata",
            "artist=" + source.front().author(),
            "-metadata",
            "creation_time=" + source.front().publishedOn() + "T01:00:00Z",
            file.toString()));
  }
}
