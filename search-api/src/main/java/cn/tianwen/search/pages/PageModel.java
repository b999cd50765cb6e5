package cn.tianwen.search.pages;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's template can use. */
@ControllerAdvice({"cn.tianwen.search.pages", "cn.tianwen.search.publications"})
class PageModel {

  private final Words words;

  PageModel(Regions regions, Industries industries) {
    this.words = new Words(regions, industries);
  }

  @ModelAttribute("words")
  Words words() {
    return words;
  }
}
