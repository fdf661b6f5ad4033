package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.iso18626.Conversation;
import org.smartlibrary.loan.interlending.iso18626.Conversation.Credentials;
import org.smartlibrary.loan.interlending.iso18626.Conversation.Reply;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where agencies outside send their messages. They show who they are by a token of a library
 * system, or by the secret that an operator wrote down for them.
 */
@RestController
@Tag(name = "ISO 18626", description = "Messages between library systems")
class IsoController {

  private static final int LONGEST = 256 << 10;
  private static final String LIBRARY_SYSTEM = "ROLE_LIBRARY_SYSTEM";
  private static final String OPERATOR = "ROLE_OPERATOR";

  private final Conversation conversation;

  IsoController(Conversation conversation) {
    this.conversation = conversation;
  }

  @PostMapping(
      path = "/iso18626",
      consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE},
      produces = MediaType.APPLICATION_XML_VALUE)
  @Operation(summary = "A message; its confirmation is the answer")
  ResponseEntity<?> message(
      HttpServletRequest request,
      @RequestHeader(name = "X-Agency-Secret", required = false) @Nullable String secret)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      return Problems.of(HttpStatus.CONTENT_TOO_LARGE)
          .because("A message has at most %,d bytes.".formatted(LONGEST))
          .response();
    }
    return switch (conversation.answer(body, credentials(secret))) {
      case Reply.Confirmation confirmation ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_XML)
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .body(confirmation.xml().getBytes(StandardCharsets.UTF_8));
      case Reply.NoMessage wrong -> InterlendingProblems.NO_MESSAGE.because(wrong.why()).response();
      case Reply.Stranger _ -> stranger();
    };
  }

  private static ResponseEntity<?> stranger() {
    var problem =
        Problems.UNAUTHORIZED
            .because("The message does not show that it comes from the agency that it names.")
            .response();
    return ResponseEntity.status(problem.getStatusCode())
        .headers(problem.getHeaders())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .body(problem.getBody());
  }

  private static Credentials credentials(@Nullable String secret) {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (!(who instanceof JwtAuthenticationToken token)) {
      return new Credentials(null, false, secret);
    }
    boolean operator = has(token, OPERATOR);
    AgencyId agency =
        Optional.ofNullable(token.getToken().getClaimAsString("isil"))
            .filter(_ -> has(token, LIBRARY_SYSTEM))
            .flatMap(Isil::of)
            .map(AgencyId::of)
            .orElse(null);
    return new Credentials(agency, operator, secret);
  }

  private static boolean has(JwtAuthenticationToken token, String role) {
    return token.getAuthorities().stream().anyMatch(one -> role.equals(one.getAuthority()));
  }
}
