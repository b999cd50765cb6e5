package cn.tianwen.accounts.web.audit;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.AuditEntry;
import cn.tianwen.accounts.audit.AuditQuery;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.people.PeopleWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit log, as far as the reader's region reaches, the newest first. */
@Controller
class AuditController {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2200, 1, 1);
  private static final int SIZE = 30;

  private final Accounts accounts;
  private final AuditRows rows;
  private final PeopleWords words;

  AuditController(Accounts accounts, AuditRows rows, PeopleWords words) {
    this.accounts = accounts;
    this.rows = rows;
    this.words = words;
  }

  @GetMapping("/audit")
  String audit(
      SignedIn signedIn,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(defaultValue = "") String operation,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      Model model) {
    Principal who = signedIn.principal();
    Scope scope = accounts.rules().scope(who, Operation.READ_AUDIT);
    if (scope.isNothing()) {
      throw new AccessDeniedException(Operation.READ_AUDIT);
    }
    AuditQuery query =
        new AuditQuery(
            (from == null ? BEGINNING : from).atStartOfDay(CHINA).toInstant(),
            (to == null ? END : to).plusDays(1).atStartOfDay(CHINA).toInstant(),
            operation.isEmpty() ? null : operation,
            person.isBlank() ? null : rows.idsOf(who, person),
            before,
            SIZE + 1);
    List<AuditEntry> found = accounts.trail().list(scope, query);
    List<AuditEntry> shown = found.subList(0, Math.min(SIZE, found.size()));
    String address = address(from, to, operation, person);
    model.addAttribute("rows", rows.of(who, shown));
    model.addAttribute("from", from);
    model.addAttribute("to", to);
    model.addAttribute("operation", operation);
    model.addAttribute("person", person);
    model.addAttribute("operationOptions", AuditWords.choices());
    model.addAttribute("reach", words.reach(scope));
    model.addAttribute("first", before == Long.MAX_VALUE);
    model.addAttribute("newest", address);
    model.addAttribute(
        "older",
        found.size() > SIZE
            ? address + (address.contains("?") ? "&" : "?") + "before=" + shown.getLast().sequence()
            : null);
    return "accounts-web/audit";
  }

  private static String address(
      @Nullable LocalDate from, @Nullable LocalDate to, String operation, String person) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
    if (from != null) {
      address.queryParam("from", from);
    }
    if (to != null) {
      address.queryParam("to", to);
    }
    if (!operation.isEmpty()) {
      address.queryParam("operation", "{operation}");
    }
    if (!person.isBlank()) {
      address.queryParam("person", "{person}");
    }
    return address
        .encode()
        .buildAndExpand(Map.of("operation", operation, "person", person))
        .toUriString();
  }
}
