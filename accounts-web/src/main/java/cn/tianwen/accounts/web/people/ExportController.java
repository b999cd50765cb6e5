package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.PersonPage;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Csv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people as a file for a spreadsheet, with numbers masked as on the page. */
@Controller
class ExportController {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int AT_A_TIME = 500;
  private static final List<String> HEAD = List.of("姓名", "角色", "编号", "单位", "区划", "产业", "电话", "状态");

  private final Accounts accounts;
  private final PersonRows rows;
  private final Clock clock;

  ExportController(Accounts accounts, PersonRows rows, Clock clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.clock = clock;
  }

  @GetMapping("/people.csv")
  void export(
      SignedIn signedIn,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String industry,
      @RequestParam(defaultValue = "") String status,
      HttpServletResponse response)
      throws IOException {
    Principal who = signedIn.principal();
    if (!StaffAbilities.of(accounts.rules(), who).people()) {
      throw new AccessDeniedException(Operation.READ_PERSON);
    }
    PeopleFilter filter = new PeopleFilter(q, role, region, industry, status);
    accounts.staffDesk().beginExport(who, filter.query(0, 1));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(
                "人员-" + LocalDate.ofInstant(clock.instant(), CHINA) + ".csv",
                StandardCharsets.UTF_8)
            .build()
            .toString());
    Csv csv = new Csv(response.getWriter());
    csv.row(HEAD);
    int page = 0;
    PersonPage found;
    do {
      found = accounts.people().list(who, filter.query(page, AT_A_TIME));
      for (PersonRow row : rows.of(found.people())) {
        csv.row(cells(row));
      }
      page++;
    } while (page < found.pages());
    response.getWriter().flush();
  }

  private static List<String> cells(PersonRow row) {
    return List.of(
        row.name(),
        String.join("、", row.roles()),
        row.number(),
        row.institution(),
        row.place(),
        row.industries(),
        row.phone(),
        row.status().label());
  }
}
