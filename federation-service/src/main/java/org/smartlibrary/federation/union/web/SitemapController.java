package org.smartlibrary.federation.union.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.xml.Xml;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads crawlers to the page of every record (sitemaps.org), and browsers to the search. */
@RestController
@Tag(name = "For browsers and crawlers")
class SitemapController {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

  /** The protocol allows 50,000; parts differ by little, and this leaves them room. */
  private static final int RECORDS_OF_A_FILE = 30_000;

  private static final int MOST_OF_A_FILE = 50_000;
  private static final int MOST_FILES = 1 << 15;

  private final UnionCatalogue catalogue;

  SitemapController(UnionCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/sitemap.xml")
  @Operation(summary = "The files that together name the page of every record")
  ResponseEntity<byte[]> index(HttpServletRequest request) {
    int files = files(catalogue.size());
    Xml xml = new Xml(files * 80 + 200).declaration().open("sitemapindex");
    xml.attribute("xmlns", NAMESPACE);
    for (int i = 0; i < files; i++) {
      String address = base(request) + "/sitemap/" + i + "-of-" + files + ".xml";
      xml.open("sitemap").element("loc", address).close();
    }
    return answer(xml);
  }

  @GetMapping("/sitemap/{part:\\d{1,5}}-of-{parts:\\d{1,5}}.xml")
  @Operation(summary = "One file: pages of records, and when they changed")
  ResponseEntity<?> file(
      @PathVariable int part, @PathVariable int parts, HttpServletRequest request) {
    if (part >= parts || parts > MOST_FILES || Integer.bitCount(parts) != 1) {
      return Problems.NOT_FOUND.because("/sitemap.xml names the files there are.").response();
    }
    String pages = base(request) + "/?record=";
    Xml xml = new Xml(1 << 16).declaration().open("urlset").attribute("xmlns", NAMESPACE);
    int[] rest = {MOST_OF_A_FILE};
    catalogue.visit(
        part,
        parts,
        (id, changed) -> {
          if (rest[0]-- > 0) {
            page(xml, pages + id, changed);
          }
        });
    return answer(xml);
  }

  private static void page(Xml xml, String address, Instant changed) {
    xml.open("url").element("loc", address);
    xml.element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString()).close();
  }

  static int files(long records) {
    long needed = Math.clamp((records + RECORDS_OF_A_FILE - 1) / RECORDS_OF_A_FILE, 1, MOST_FILES);
    int power = Integer.highestOneBit((int) needed);
    return power == needed ? power : power * 2;
  }

  static String base(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  private static ResponseEntity<byte[]> answer(Xml xml) {
    return ResponseEntity.ok()
        .contentType(XML)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(xml.close().toString().getBytes(StandardCharsets.UTF_8));
  }
}
