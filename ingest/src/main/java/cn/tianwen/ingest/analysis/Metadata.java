package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.MetadataOrigin;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes each field from the first place that says it, and keeps where that was. */
final class Metadata {

  private final Map<String, MetadataOrigin> origins = new TreeMap<>();

  /** A field that a file's properties cannot say. */
  <T> Optional<T> choose(String field, Optional<T> sidecar, Supplier<Optional<T>> text) {
    return choose(field, sidecar, Optional::empty, text);
  }

  /** The value of a field; empty when nothing says it. */
  <T> Optional<T> choose(
      String field, Optional<T> sidecar, Supplier<Optional<T>> file, Supplier<Optional<T>> text) {
    Optional<T> value = sidecar;
    MetadataOrigin origin = MetadataOrigin.SIDECAR;
    if (value.isEmpty()) {
      value = file.get();
      origin = MetadataOrigin.FILE;
    }
    if (value.isEmpty()) {
      value = text.get();
      origin = MetadataOrigin.TEXT;
    }
    if (value.isPresent()) {
      origins.put(field, origin);
    }
    return value;
  }

  /** The value of a field that nothing says. */
  <T> T byDefault(String field, T value) {
    origins.put(field, MetadataOrigin.DEFAULT);
    return value;
  }

  /** Where each field that has a value was taken from, by its name. */
  Map<String, MetadataOrigin> origins() {
    return Map.copyOf(origins);
  }
}
