package cn.tianwen.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A day's work begins with what waits. */
@Controller
class HomeController {

  @GetMapping("/")
  String home() {
    return "redirect:/queue";
  }
}
