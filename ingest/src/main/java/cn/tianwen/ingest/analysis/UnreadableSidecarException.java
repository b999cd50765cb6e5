package cn.tianwen.ingest.analysis;

import java.util.List;
import java.util.stream.Collectors;

/** A sidecar says something that cannot be understood; the message names every fault in Chinese. */
public final class UnreadableSidecarException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<SidecarFault> faults;

  UnreadableSidecarException(List<SidecarFault> faults) {
    super(faults.stream().map(SidecarFault::toString).collect(Collectors.joining("；")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, at least one. */
  public List<SidecarFault> faults() {
    return faults;
  }
}
