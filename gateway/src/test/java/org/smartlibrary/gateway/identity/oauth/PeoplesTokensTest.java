package org.smartlibrary.gateway.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.smartlibrary.gateway.testing.Browser;
import org.smartlibrary.gateway.testing.Door;

class PeoplesTokensTest {

  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CALLBACK = Door.uri() + "/signed-in.html";
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final Browser browser = new Browser();

  @Test
  void aLibrarianSignsInAndGetsTokensThatCanBeRefreshed() throws Exception {
    var tokens = Door.json(exchange(codeFor("librarian"), VERIFIER));
    var claims = SignedJWT.parse(tokens.get("access_token").stringValue()).getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo("librarian");
    assertThat(claims.getStringListClaim("roles")).containsExactly("librarian");
    assertThat(claims.getStringClaim("isil")).isEqualTo("CN-110000");
    assertThat(tokens.has("id_token")).isTrue();

    var refresh = tokens.get("refresh_token").stringValue();
    var again = refreshed(refresh);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Door.json(again).get("refresh_token").stringValue()).isNotEqualTo(refresh);
    assertThat(refreshed(refresh).statusCode()).as("good for one use").isEqualTo(400);
  }

  @Test
  void aReaderIsAReader() throws Exception {
    var tokens = Door.json(exchange(codeFor("reader"), VERIFIER));
    var claims = SignedJWT.parse(tokens.get("access_token").stringValue()).getJWTClaimsSet();
    assertThat(claims.getStringListClaim("roles")).containsExactly("reader");
    assertThat(claims.getClaim("isil")).isNull();
  }

  @Test
  void aWrongVerifierGetsNothing() throws Exception {
    var answer = exchange(codeFor("librarian"), VERIFIER.toLowerCase(Locale.ROOT));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("invalid_grant");
  }

  @Test
  void aCodeWithoutAVerifierGetsNothing() throws Exception {
    var fields = exchangeFields(codeFor("librarian"), VERIFIER);
    fields.remove("code_verifier");
    assertThat(Door.form("/oauth2/token", fields).statusCode()).isBetween(400, 401);
  }

  @Test
  void aCodeIsGoodOnceAndItsSecondUseEndsWhatTheFirstGave() throws Exception {
    var code = codeFor("librarian");
    var tokens = Door.json(exchange(code, VERIFIER));
    assertThat(exchange(code, VERIFIER).statusCode()).isEqualTo(400);

    var delete =
        Door.request("/api/libraries/CN-1/records/1")
            .header("Authorization", "Bearer " + tokens.get("access_token").stringValue())
            .DELETE();
    assertThat(Door.send(delete).statusCode()).isEqualTo(401);
  }

  @Test
  void anotherRedirectIsRefusedWithoutGoingThere() throws Exception {
    browser.signIn("librarian", Door.passwordOf("librarian"));
    for (var elsewhere :
        new String[] {"https://evil.example/cb", CALLBACK + "/x", Door.uri() + "/"}) {
      var answer = browser.open(authorize(elsewhere));
      assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
    }
  }

  @Test
  void aRequestWithoutAChallengeGetsNoCode() throws Exception {
    browser.signIn("librarian", Door.passwordOf("librarian"));
    var answer = browser.open(authorize(CALLBACK).replaceAll("&code_challenge[^&]*", ""));
    assertThat(Browser.location(answer)).contains("error=invalid_request");
  }

  @Test
  void aWrongPasswordLeadsBackToTheFormWhichSaysSo() {
    assertThat(browser.signIn("librarian", "guess")).endsWith("/login?error");
    assertThat(browser.open("/login?error").body()).contains("The name or the password is wrong");
  }

  @Test
  void whoIsNotSignedInIsAskedToFirst() throws Exception {
    assertThat(Browser.location(browser.open(authorize(CALLBACK)))).endsWith("/login");
  }

  private String codeFor(String person) throws GeneralSecurityException {
    browser.signIn(person, Door.passwordOf(person));
    var answer = browser.open(authorize(CALLBACK));
    var code = CODE.matcher(Browser.location(answer));
    assertThat(code.find()).as(answer.toString() + answer.body()).isTrue();
    return code.group(1);
  }

  private static String authorize(String redirect) throws GeneralSecurityException {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    var fields = new LinkedHashMap<String, String>();
    fields.put("response_type", "code");
    fields.put("client_id", "portal");
    fields.put("scope", "openid");
    fields.put("redirect_uri", redirect);
    fields.put("state", "s1");
    fields.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    fields.put("code_challenge_method", "S256");
    return "/oauth2/authorize?" + Door.encoded(fields);
  }

  private static HttpResponse<String> exchange(String code, String verifier) {
    return Door.form("/oauth2/token", exchangeFields(code, verifier));
  }

  private static Map<String, String> exchangeFields(String code, String verifier) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("grant_type", "authorization_code");
    fields.put("client_id", "portal");
    fields.put("redirect_uri", CALLBACK);
    fields.put("code", code);
    fields.put("code_verifier", verifier);
    return fields;
  }

  private static HttpResponse<String> refreshed(String token) {
    return Door.form(
        "/oauth2/token",
        Map.of("grant_type", "refresh_token", "client_id", "portal", "refresh_token", token));
  }
}
