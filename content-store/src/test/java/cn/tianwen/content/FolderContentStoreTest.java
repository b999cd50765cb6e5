package cn.tianwen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentStoreTest {

  @TempDir private Path folder;

  @Test
  void whatIsKeptCanBeReadFromAnyPlace() throws IOException {
    ContentStore store = new FolderContentStore(folder.resolve("content"));
    String key = store.put(file("a.txt", "荔枝霜疫霉病"));

    try (SeekableByteChannel channel = store.open(key).orElseThrow()) {
      ByteBuffer buffer = ByteBuffer.allocate(6);
      channel.position(6);
      channel.read(buffer);
      assertThat(new String(buffer.array(), StandardCharsets.UTF_8)).isEqualTo("霜疫");
    }
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    ContentStore store = new FolderContentStore(folder.resolve("content"));
    String first = store.put(file("a.txt", "同样"));
    String second = store.put(file("b.txt", "同样"));

    assertThat(first).isEqualTo(second);
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void whatCannotBeReadLeavesNothingBehind() throws IOException {
    ContentStore store = new FolderContentStore(folder.resolve("content"));
    assertThatThrownBy(() -> store.put(folder.resolve("missing"))).isInstanceOf(IOException.class);
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void whatWasRemovedIsGoneAndKeysCannotLeaveTheFolder() throws IOException {
    ContentStore store = new FolderContentStore(folder.resolve("content"));
    String key = store.put(file("a.txt", "x"));
    store.remove(key);

    assertThat(store.open(key)).isEmpty();
    assertThatThrownBy(() -> store.open("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
