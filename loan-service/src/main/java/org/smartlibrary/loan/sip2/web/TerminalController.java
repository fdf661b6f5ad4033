package org.smartlibrary.loan.sip2.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.sip2.Registration;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.TerminalDesk;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A library's self-check machines: set up, listed, taken away. */
@RestController
@RequestMapping("/api/desk/terminals")
@Tag(name = "Self-check", description = "The machines that speak SIP2")
class TerminalController {

  private final Terminals terminals;
  private final TerminalDesk desk;
  private final Staff staff;

  TerminalController(Terminals terminals, TerminalDesk desk, Staff staff) {
    this.terminals = terminals;
    this.desk = desk;
    this.staff = staff;
  }

  @GetMapping
  @Operation(summary = "A library's machines, by login")
  List<TerminalView> list(@RequestParam Isil library, Caller caller) {
    staff.actsFor(caller, library, "list terminals");
    return terminals.of(library).stream().map(TerminalView::of).toList();
  }

  @GetMapping("/{login}")
  @Operation(summary = "One machine, without its secret")
  TerminalView one(@PathVariable String login, Caller caller) {
    return TerminalView.of(theirs(login, caller, "show terminal"));
  }

  @PutMapping("/{login}")
  @Operation(
      summary = "A machine as it is to be: 201 with its secret when it is new, 200 without it",
      description =
          "The secret is made here, and shown this once: it is what the machine sends as login"
              + " password (CO). A change reaches a connected machine within 15 seconds.")
  ResponseEntity<TerminalView> put(
      @PathVariable String login, @RequestBody TerminalForm form, Caller caller) {
    var wanted = form.terminal(TerminalLogin.of(login).orElseThrow(() -> notALogin(login)));
    staff.actsFor(caller, wanted.library(), "set up terminal");
    var registration =
        desk.setUp(wanted)
            .orElseThrow(
                () ->
                    TerminalProblems.TAKEN
                        .because("«%s» is a machine of another library.".formatted(login))
                        .exception());
    return shown(registration);
  }

  @PostMapping("/{login}/secret")
  @Operation(summary = "Another secret; what is connected with the old one is cut off within 15 s")
  ResponseEntity<TerminalView> secret(@PathVariable String login, Caller caller) {
    return shown(desk.renewSecret(theirs(login, caller, "renew a terminal's secret")));
  }

  @DeleteMapping("/{login}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes a machine away; one that is connected is cut off within 15 s")
  void remove(@PathVariable String login, Caller caller) {
    terminals.remove(theirs(login, caller, "remove terminal").login());
  }

  private Terminal theirs(String login, Caller caller, String doing) {
    var terminal =
        TerminalLogin.of(login)
            .flatMap(terminals::find)
            .orElseThrow(() -> TerminalProblems.unknown(login).exception());
    staff.actsFor(caller, terminal.library(), doing);
    return terminal;
  }

  private static RuntimeException notALogin(String login) {
    return TerminalProblems.FORM
        .because("«%s» cannot be a login.".formatted(login))
        .error("?login", "has 3 to 64 letters, digits, dots, hyphens and underscores")
        .exception();
  }

  private static ResponseEntity<TerminalView> shown(Registration registration) {
    var address = URI.create("/api/desk/terminals/" + registration.terminal().login());
    var answer = registration.created() ? ResponseEntity.created(address) : ResponseEntity.ok();
    return answer.cacheControl(CacheControl.noStore()).body(TerminalView.of(registration));
  }
}
