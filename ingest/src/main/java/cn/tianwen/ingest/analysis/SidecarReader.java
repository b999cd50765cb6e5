package cn.tianwen.ingest.analysis;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sidecar files (附带信息文件): YAML, or JSON where the name ends so. Keeps no state. */
public final class SidecarReader {

  private final Regions regions;
  private final Industries industries;
  private final Clock clock;

  /**
   * A reader that knows the code lists.
   *
   * @param clock says which dates lie in the future
   */
  public SidecarReader(Regions regions, Industries industries, Clock clock) {
    this.regions = regions;
    this.industries = industries;
    this.clock = clock;
  }

  /**
   * What a sidecar says. An empty file says nothing.
   *
   * @throws UnreadableSidecarException when anything in it is wrong; every fault is named
   */
  public Sidecar read(Path file) throws UnreadableSidecarException {
    List<SidecarFault> faults = new ArrayList<>();
    Map<SidecarKey, SidecarValue> values = new EnumMap<>(SidecarKey.class);
    SidecarFile.read(file)
        .forEach((key, value) -> take(String.valueOf(key), value, values, faults));
    Sidecar sidecar = sidecar(values, faults);
    if (!faults.isEmpty()) {
      throw new UnreadableSidecarException(faults);
    }
    return sidecar;
  }

  private static void take(
      String name, Object value, Map<SidecarKey, SidecarValue> values, List<SidecarFault> faults) {
    Optional<SidecarKey> key = SidecarKey.find(name);
    if (key.isEmpty()) {
      faults.add(new SidecarFault(name, "没有这一项，可以写的有：" + SidecarKey.listLabels()));
    } else if (values.containsKey(key.get())) {
      faults.add(new SidecarFault(name, "同一项写了两次"));
    } else {
      values.put(key.get(), SidecarValue.of(name, value, faults));
    }
  }

  private Sidecar sidecar(Map<SidecarKey, SidecarValue> values, List<SidecarFault> faults) {
    SidecarFields fields = new SidecarFields(values, faults, regions, industries, clock);
    return new Sidecar(
        fields.text(SidecarKey.TITLE),
        fields.kind(),
        fields.topic(),
        fields.industry(),
        fields.list(SidecarKey.CROPS),
        fields.region(),
        fields.text(SidecarKey.AUTHOR),
        fields.text(SidecarKey.OWNER),
        fields.publishedOn(),
        fields.status(),
        fields.language(),
        fields.list(SidecarKey.INSTITUTIONS),
        fields.list(SidecarKey.KEYWORDS));
  }
}
