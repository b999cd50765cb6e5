package cn.tianwen.admin.words;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the templates of the back office can use. */
@ControllerAdvice(basePackages = "cn.tianwen.admin")
class ContentModel {

  private final ContentWords words;

  ContentModel(ContentWords words) {
    this.words = words;
  }

  @ModelAttribute("words")
  ContentWords words() {
    return words;
  }
}
