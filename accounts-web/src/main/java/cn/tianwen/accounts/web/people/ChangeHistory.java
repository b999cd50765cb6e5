package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.RecordChange;
import cn.tianwen.accounts.rights.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what was changed of a record, by whom and when. */
@Component
public class ChangeHistory {

  private final ActorNames actors;
  private final ChangeWords sentences;

  ChangeHistory(ActorNames actors, PeopleWords words) {
    this.actors = actors;
    this.sentences = new ChangeWords(words::concept);
  }

  /**
   * An entry of the history.
   *
   * @param lines what was changed, a sentence each
   */
  public record Told(Instant at, String who, List<String> lines) {}

  /** The changes in words, in their order. */
  public List<Told> of(Principal reader, List<RecordChange> changes) {
    Map<String, String> names =
        actors.of(reader, changes.stream().map(RecordChange::actor).distinct().toList());
    return changes.stream()
        .map(
            change ->
                new Told(
                    change.at(), names.getOrDefault(change.actor(), ""), sentences.lines(change)))
        .toList();
  }
}
