package org.smartlibrary.starter.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What a type URI leads to: a page that says what the refusal means and what to do. */
@RestController
class ProblemPages {

  private final Map<String, ProblemType> types;

  ProblemPages(List<ProblemTypes> declared) {
    this.types =
        Stream.concat(
                Problems.all().stream(), declared.stream().flatMap(some -> some.types().stream()))
            .collect(Collectors.toMap(ProblemType::slug, Function.identity(), (_, own) -> own));
  }

  @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  String page(@PathVariable String slug) {
    var type = known(slug);
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body><h1>%1$s</h1><p>HTTP status %2$d</p><p>%3$s</p></body>
        </html>
        """
        .formatted(
            HtmlUtils.htmlEscape(type.title()),
            type.status().value(),
            HtmlUtils.htmlEscape(type.explanation()));
  }

  @GetMapping(path = "/problems/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
  ProblemType type(@PathVariable String slug) {
    return known(slug);
  }

  private ProblemType known(String slug) {
    var type = types.get(slug);
    if (type == null) {
      throw Problems.NOT_FOUND
          .because("No refusal is called «%s» here.".formatted(slug))
          .exception();
    }
    return type;
  }
}
