package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.smartlibrary.local.platform.Memory;
import org.smartlibrary.local.platform.Part;

/**
 * A full harvest of the union as MARCXML over OAI-PMH, by one client, at the service.
 *
 * @param residentBefore the service's memory in megabytes, and the most it had until the end
 */
record Harvest(
    long records,
    int pages,
    double seconds,
    double perSecond,
    long residentBefore,
    long residentPeak) {

  private static final String FIRST = "/oai/union?verb=ListRecords&metadataPrefix=marcxml";
  private static final String NEXT = "/oai/union?verb=ListRecords&resumptionToken=";
  private static final Pattern HEADER = Pattern.compile("<(?:oai:)?header[ >]");
  private static final Pattern TOKEN =
      Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");

  static Harvest measure(LoadedUnion union) throws IOException, InterruptedException {
    long pid = union.platform().platform().pid(Part.FEDERATION).orElseThrow();
    long before = Memory.resident(pid).orElse(0);
    long began = System.nanoTime();
    long records = 0;
    int pages = 0;
    var pageSource = new Pages(union.service());
    Optional<String> path = Optional.of(FIRST);
    while (path.isPresent()) {
      String page = pageSource.get(path.get());
      records += HEADER.matcher(page).results().count();
      pages++;
      var token = TOKEN.matcher(page);
      path = token.find() ? Optional.of(NEXT + encoded(token.group(1))) : Optional.empty();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    return new Harvest(
        records,
        pages,
        seconds,
        records / seconds,
        before >> 20,
        Memory.residentPeak(pid).orElse(0) >> 20);
  }

  private static String encoded(String token) {
    return URLEncoder.encode(token.replace("&amp;", "&"), StandardCharsets.UTF_8);
  }
}
