package org.smartlibrary.gateway.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The form in which a person signs in, in Chinese or English, without a script. */
@RestController
@BuiltInIssuer
class SignInPage {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String template;

  SignInPage() throws IOException {
    this.template =
        new ClassPathResource("sign-in.html", SignInPage.class)
            .getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(HttpServletRequest request, CsrfToken csrf) {
    var texts = ResourceBundle.getBundle(bundle(), language(request), NO_FALLBACK);
    var notice = request.getParameter("error") == null ? "" : texts.getString("refused");
    var page = template.replace("{csrf.name}", HtmlUtils.htmlEscape(csrf.getParameterName()));
    page = page.replace("{csrf.token}", HtmlUtils.htmlEscape(csrf.getToken()));
    page = page.replace("{notice}", notice);
    for (var key : texts.keySet()) {
      page = page.replace("{" + key + "}", HtmlUtils.htmlEscape(texts.getString(key)));
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
  }

  private static String bundle() {
    return SignInPage.class.getPackageName() + ".sign-in";
  }

  /** Chinese for whoever asks for it first, English for everybody else. */
  private static Locale language(HttpServletRequest request) {
    boolean chinese = request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Locale.CHINESE : Locale.ENGLISH;
  }
}
