package org.smartlibrary.federation.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Decision;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberRegistry;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers, changes, moves and closes one member. */
@RestController
@RequestMapping("/api/members/{isil}")
@Tag(name = "Members")
class RegistrationController {

  private final MemberRegistry registry;
  private final Preconditions preconditions;

  RegistrationController(MemberRegistry registry, Preconditions preconditions) {
    this.registry = registry;
    this.preconditions = preconditions;
  }

  @PutMapping
  @Operation(
      summary = "The member as it is to be: 201 when it is new, 200 otherwise",
      description =
          "An operator writes every member; a library those below it, and itself except for its"
              + " parent, level and status. If-Match: only when it still is this version."
              + " If-None-Match: * only when it is new. Another parent moves all that is below.")
  ResponseEntity<?> put(
      @PathVariable Isil isil,
      @RequestBody MemberForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNone,
      Caller caller) {
    var mandate = Mandates.of(caller);
    var expected = preconditions.expectedVersion(isil, ifMatch, ifNone);
    var wanted = read(isil, form).expecting(expected);
    return answer(registry.register(wanted, mandate));
  }

  @DeleteMapping
  @Operation(summary = "Refused: members are closed, by PUT with status CLOSED")
  ResponseEntity<?> delete(@PathVariable Isil isil) {
    var refusal = MemberProblems.STAYS.because("%s can be closed, not deleted.".formatted(isil));
    return ResponseEntity.status(refusal.type().status())
        .allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.OPTIONS)
        .headers(refusal.response().getHeaders())
        .body(refusal.response().getBody());
  }

  private static Registration read(Isil isil, MemberForm form) {
    if (form.isil() != null && !Objects.equals(form.isil(), isil.value())) {
      throw MemberProblems.FORM
          .because("The body is for another member than the address.")
          .error("/isil", "is %s in the address".formatted(isil))
          .exception();
    }
    return switch (FormReader.read(form.forMember(isil.value()))) {
      case Reading.Good<Registration>(var registration) -> registration;
      case Reading.Faulty<Registration> faulty -> throw MemberProblems.faulty(faulty).exception();
    };
  }

  private static ResponseEntity<?> answer(Decision decision) {
    return switch (decision) {
      case Decision.Created(var event) ->
          shown(
              ResponseEntity.created(URI.create("/api/members/" + event.library().isil())),
              event.library());
      case Decision.Updated(var event) -> shown(ResponseEntity.ok(), event.library());
      case Decision.Unchanged(var library) -> shown(ResponseEntity.ok(), library);
      case Decision.Outdated outdated -> Preconditions.failed(outdated.actual()).response();
      case Decision.Refused(var refusal) -> MemberProblems.refused(refusal).response();
    };
  }

  private static ResponseEntity<MemberView> shown(
      ResponseEntity.BodyBuilder answer, MemberLibrary library) {
    return answer.eTag(Etags.of(library.version())).body(MemberView.of(library));
  }
}
