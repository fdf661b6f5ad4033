package org.smartlibrary.federation.union.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.smartlibrary.federation.union.xml.Xml;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells browsers how to search here from their own address line (OpenSearch 1.1). */
@RestController
@Tag(name = "For browsers and crawlers")
class OpenSearchController {

  private static final MediaType DESCRIPTION =
      new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

  @GetMapping("/opensearch.xml")
  @Operation(summary = "The description of the search, for browsers")
  ResponseEntity<byte[]> description(HttpServletRequest request) {
    String base = SitemapController.base(request);
    Xml xml = new Xml(2048).declaration().open("OpenSearchDescription");
    xml.attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.element("ShortName", "联合目录");
    xml.element("Description", "智慧图书馆网络联合目录 The union catalogue of the network's libraries");
    url(xml, "text/html", base + "/?q={searchTerms}");
    url(xml, "application/json", base + "/api/union/search?q={searchTerms}&size={count?}");
    url(
        xml,
        "application/xml",
        base
            + "/sru/union?version=1.2&operation=searchRetrieve&query={searchTerms}"
            + "&startRecord={startIndex?}&maximumRecords={count?}");
    xml.element("Image", base + "/portal/icon.svg").element("Language", "zh-CN");
    xml.element("InputEncoding", "UTF-8").element("OutputEncoding", "UTF-8").close();
    return ResponseEntity.ok()
        .contentType(DESCRIPTION)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .body(xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void url(Xml xml, String type, String template) {
    xml.open("Url").attribute("type", type).attribute("template", template).close();
  }
}
