package org.smartlibrary.benchmark.union;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.feed.Title;
import org.smartlibrary.benchmark.http.Load;
import org.smartlibrary.benchmark.report.Latencies;

/** SRU searches, ten MARCXML records an answer. */
final class SruLoad {

  private static final int COUNT = 2000;
  private static final int RATE = 800;
  private static final String REQUEST =
      "/sru/union?version=1.2&operation=searchRetrieve&recordSchema=marcxml&maximumRecords=10&query=";

  private SruLoad() {}

  /** At the service. */
  static List<Latencies> measure(LoadedUnion union, Duration time)
      throws InterruptedException, ExecutionException {
    return Load.reading(union.service(), requests(union.feed())).series(RATE, time);
  }

  private static List<String> requests(Feed feed) {
    var random = new SplittableRandom(feed.seed());
    var requests = new ArrayList<String>();
    while (requests.size() < COUNT) {
      requests.add(REQUEST + URLEncoder.encode(query(feed, random), StandardCharsets.UTF_8));
    }
    return requests;
  }

  private static String query(Feed feed, SplittableRandom random) {
    Title title = feed.title(random.nextInt(feed.titles()));
    return switch (random.nextInt(6)) {
      case 0 -> "dc.title=\"%s\"".formatted(title.main());
      case 1 -> "dc.creator=\"%s\"".formatted(title.authors().getFirst());
      case 2 -> "dc.subject=\"%s\"".formatted(title.subject());
      case 3 -> title.isbn().map("bath.isbn=%s"::formatted).orElse("\"" + title.main() + "\"");
      case 4 ->
          "dc.subject=\"%s\" and dc.language=%s"
              .formatted(title.subject(), title.chinese() ? "chi" : "eng");
      default -> "cql.serverChoice=\"%s\"".formatted(title.main());
    };
  }
}
