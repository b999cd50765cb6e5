package cn.tianwen.admin.queue;

import cn.tianwen.accounts.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The queue of whoever asks. */
@Controller
class QueueController {

  @GetMapping("/queue")
  String queue(SignedIn signedIn) {
    return "knowledge-admin/queue";
  }
}
