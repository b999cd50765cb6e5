package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ContentVersion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What may stand against an approval; each part registers itself when it is assembled. */
public final class ReviewGates {

  private final List<ReviewGate> gates = new CopyOnWriteArrayList<>();

  /** Adds a gate, which from now on is asked before every approval, in the order of adding. */
  public void add(ReviewGate gate) {
    gates.add(gate);
  }

  Optional<String> obstacle(ContentVersion version) {
    return gates.stream().flatMap(gate -> gate.obstacle(version).stream()).findFirst();
  }
}
