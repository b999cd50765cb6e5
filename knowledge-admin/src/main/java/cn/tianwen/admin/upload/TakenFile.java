package cn.tianwen.admin.upload;

import cn.tianwen.editorial.intake.Suggestion;
import java.util.List;

/**
 * What a file gave.
 *
 * @param mediaType found by content
 * @param title found in it; may be longer than a title may be
 * @param body sanitised
 * @param suggestions for the other fields
 * @param lostPictures pictures in it that could not be taken over
 */
record TakenFile(
    String mediaType, String title, String body, List<Suggestion> suggestions, int lostPictures) {

  TakenFile {
    suggestions = List.copyOf(suggestions);
  }
}
