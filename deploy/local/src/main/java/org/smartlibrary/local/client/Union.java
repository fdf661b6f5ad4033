package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The union catalogue's search. */
public final class Union {

  private final Gateway gateway;

  public Union(Gateway gateway) {
    this.gateway = gateway;
  }

  /** The first records that match the words. */
  public Page search(String words, int size) throws IOException, InterruptedException, Refused {
    return gateway.get(
        "/api/union/search?q=%s&size=%d"
            .formatted(URLEncoder.encode(words, StandardCharsets.UTF_8), size),
        Page.class);
  }

  /** What was found: how many in all, and the first of them. */
  public record Page(long total, double took, List<Found> records, @Nullable String next) {}

  /** A union record as a list shows it. */
  public record Found(
      String id,
      @Nullable String title,
      @Nullable List<Person> contributors,
      @Nullable Publication publication,
      Holdings holdings) {

    /** The first named, who is usually the author. */
    public Optional<String> author() {
      return contributors == null
          ? Optional.empty()
          : contributors.stream().findFirst().map(Person::name);
    }
  }

  /** Somebody who had a part in the work. */
  public record Person(String name) {}

  /** Who published it when. */
  public record Publication(@Nullable String publisher, @Nullable Integer year) {}

  /** How many libraries have it, in how many copies, and how many of these are in. */
  public record Holdings(int libraries, int copies, int available) {}
}
