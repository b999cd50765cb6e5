package cn.tianwen.admin.words;

import java.util.Map;
import java.util.UUID;

/** Names of people, for one page. */
public record Names(Map<UUID, String> byId) {

  /** Copies the names. */
  public Names {
    byId = Map.copyOf(byId);
  }

  /** The name of a person; a word when there is none. */
  public String of(UUID person) {
    return byId.getOrDefault(person, "系统");
  }
}
