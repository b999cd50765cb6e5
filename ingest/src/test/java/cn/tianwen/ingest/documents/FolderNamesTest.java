package cn.tianwen.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

  private final FolderNames names =
      new FolderNames(
          Set.of(
              "水稻.pdf",
              "水稻.pdf.yaml",
              "水稻.pdf.json",
              "folder.yml",
              "走了的.docx.json",
              "数据.json",
              "讲座.mp4",
              "讲座.srt",
              "讲座.zh.vtt",
              "讲座稿.srt",
              ".隐藏.pdf",
              "~$水稻.docx",
              "Thumbs.db",
              "下载.pdf.part"));

  @Test
  void onlyWhatAPersonMeansAsADocumentIsOne() {
    assertThat(names.names().stream().filter(names::isDocument))
        .containsExactlyInAnyOrder("水稻.pdf", "数据.json", "讲座.mp4", "讲座稿.srt");
  }

  @Test
  void sidecarsBelongToTheFileWhoseWholeNameTheyBear() {
    assertThat(names.sidecarsOf("水稻.pdf")).containsExactly("水稻.pdf.yaml", "水稻.pdf.json");
    assertThat(names.sidecarsOf("folder")).containsExactly("folder.yml");
    assertThat(names.sidecarsOf("讲座.mp4")).isEmpty();
  }

  @Test
  void subtitlesBelongToTheRecordingOfTheirName() {
    assertThat(names.subtitlesOf("讲座.mp4")).containsExactlyInAnyOrder("讲座.srt", "讲座.zh.vtt");
    assertThat(names.subtitlesOf("水稻.pdf")).isEmpty();
  }
}
