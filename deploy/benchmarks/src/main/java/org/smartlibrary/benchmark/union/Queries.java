package org.smartlibrary.benchmark.union;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.feed.Title;
import org.smartlibrary.benchmark.feed.Words;

/** What people look for: words, titles, names, numbers, alone and with filters. */
final class Queries {

  private static final int COUNT = 2000;

  private Queries() {}

  /** Paths with queries, all different from each other as good as may be. */
  static List<String> of(Feed feed) {
    var random = new SplittableRandom(feed.seed());
    var queries = new ArrayList<String>();
    while (queries.size() < COUNT) {
      queries.add("/api/union/search?size=20&" + query(feed, random));
    }
    return queries;
  }

  private static String query(Feed feed, SplittableRandom random) {
    Title title = feed.title(random.nextInt(feed.titles()));
    return switch (random.nextInt(10)) {
      case 0, 1 -> "q=" + encoded(title.main());
      case 2 -> "q=" + encoded(Words.one(random, Words.CHINESE_TERMS));
      case 3 -> "q=" + encoded(pair(random));
      case 4 -> "title=" + encoded(title.main());
      case 5 -> "author=" + encoded(title.authors().getFirst());
      case 6 -> title.isbn().map(isbn -> "isbn=" + isbn).orElse("q=" + encoded(title.subject()));
      case 7 -> "q=" + encoded(title.subject()) + "&language=" + (title.chinese() ? "chi" : "eng");
      case 8 -> "q=" + encoded(Words.one(random, Words.TERMS)) + "&from=1990&to=2010";
      default -> "subject=" + encoded(title.subject()) + "&sort=year";
    };
  }

  private static String pair(SplittableRandom random) {
    return Words.one(random, Words.TERMS) + " " + Words.one(random, Words.TERMS);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
