package org.smartlibrary.gateway.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.gateway.testing.Door;
import org.smartlibrary.gateway.testing.StandIn;

class MachineTokensTest {

  @BeforeAll
  static void theServicesAnswer() {
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on("/api/libraries/CN-1/", StandIn.answering(200, "{}"));
    }
  }

  @Test
  void aLibrarysTokenSaysWhichLibraryItIs() throws ParseException {
    var claims = claims(Door.token("CN-430121"));
    assertThat(claims.getSubject()).isEqualTo("CN-430121");
    assertThat(claims.getStringListClaim("roles")).containsExactly("library-system");
    assertThat(claims.getStringClaim("isil")).isEqualTo("CN-430121");
    assertThat(claims.getIssuer()).isEqualTo(Door.uri().toString());
    var issued = claims.getIssueTime().toInstant();
    assertThat(claims.getExpirationTime().toInstant()).isEqualTo(issued.plusSeconds(600));
  }

  @Test
  void anOperatorsTokenNamesNoLibrary() throws ParseException {
    var claims = claims(Door.token("operator"));
    assertThat(claims.getStringListClaim("roles")).containsExactly("operator");
    assertThat(claims.getClaim("isil")).isNull();
  }

  @Test
  void aWrongSecretOrAnImpossibleClientGetsNothing() {
    assertThat(tokenFor("CN-430121", Door.secretOf("CN-430122")).statusCode()).isEqualTo(401);
    assertThat(tokenFor("CN:430121", "x").statusCode()).isEqualTo(401);
    assertThat(tokenFor("portal", Door.secretOf("portal")).statusCode()).isEqualTo(401);
  }

  @Test
  void withoutATokenNothingIsWritten() {
    var answer = write(null);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void aRevokedTokenEndsAtTheDoor() {
    var token = Door.token("CN-430121");
    assertThat(write(token).statusCode()).isEqualTo(200);
    assertThat(isActive(token)).isTrue();

    var revoke = Door.formRequest("/oauth2/revoke", Map.of("token", token));
    assertThat(Door.send(asClient(revoke)).statusCode()).isEqualTo(200);
    assertThat(isActive(token)).isFalse();
    assertThat(write(token).statusCode()).isEqualTo(401);
  }

  @Test
  void whoeverIsNoOperatorIsRefusedOperations() {
    var request =
        Door.request("/api/operations/gateway/signing-keys")
            .header("Authorization", "Bearer " + Door.token("CN-430121"))
            .POST(BodyPublishers.noBody());
    assertThat(Door.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void afterARotationOldTokensAreGoodAndNewOnesNameTheNewKey() throws ParseException {
    var old = Door.token("CN-430121");
    var rotate =
        Door.request("/api/operations/gateway/signing-keys")
            .header("Authorization", "Bearer " + Door.token("operator"))
            .POST(BodyPublishers.noBody());
    var kid = Door.json(Door.send(rotate)).get("kid").stringValue();

    assertThat(write(old).statusCode()).isEqualTo(200);
    var fresh = Door.token("CN-430121");
    assertThat(SignedJWT.parse(fresh).getHeader().getKeyID()).isEqualTo(kid);
    assertThat(write(fresh).statusCode()).isEqualTo(200);
    assertThat(Door.get("/oauth2/jwks").body())
        .contains(kid, SignedJWT.parse(old).getHeader().getKeyID())
        .doesNotContain("\"d\"");
  }

  private static HttpResponse<String> write(@Nullable String token) {
    var request = Door.request("/api/libraries/CN-1/records/1").DELETE();
    return Door.send(token == null ? request : request.header("Authorization", "Bearer " + token));
  }

  private static boolean isActive(String token) {
    var asked = Door.formRequest("/oauth2/introspect", Map.of("token", token));
    return Door.json(Door.send(asClient(asked))).get("active").booleanValue();
  }

  private static HttpRequest.Builder asClient(HttpRequest.Builder request) {
    return request.header("Authorization", Door.basic("CN-430121", Door.secretOf("CN-430121")));
  }

  private static HttpResponse<String> tokenFor(String client, String secret) {
    return Door.form(
        "/oauth2/token",
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }
}
