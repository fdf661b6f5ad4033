package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.feed.Title;
import org.smartlibrary.benchmark.http.PlainHttp;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Tokens;

/**
 * Loans of copies that nobody has yet, each to the next reader, at the desk of the copy's owner.
 */
final class Desks {

  private static final String LOANS = "/api/loans";
  private static final String RETURNS = "/api/returns";
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final Feed feed;
  private final List<Errand> errands;
  private final List<String> isils;
  private final int readers;
  private final Tokens tokens;
  private final AtomicInteger next = new AtomicInteger();

  /** A copy to be lent, and where. */
  record Errand(int library, String isil, String barcode) {

    /** The number of its title in the feed. */
    int title() {
      return Integer.parseInt(barcode.substring(2, 10));
    }
  }

  Desks(Feed feed, int readers, Tokens tokens) {
    this.feed = feed;
    this.isils = feed.isils();
    this.readers = readers;
    this.tokens = tokens;
    this.errands = errands(feed);
  }

  private static List<Errand> errands(Feed feed) {
    var isils = feed.isils();
    List<Errand> all = new ArrayList<>();
    for (int library = 0; library < isils.size(); library++) {
      for (String barcode : feed.firstCopies(library)) {
        all.add(new Errand(library, isils.get(library), barcode));
      }
    }
    Collections.shuffle(all, new Random(feed.seed()));
    return all;
  }

  /** What the copy is a copy of, as its record was made from. */
  Title title(Errand errand) {
    return feed.title(errand.title());
  }

  int libraries() {
    return isils.size();
  }

  /** A copy that no other call gets. */
  Errand next() throws IOException {
    int number = next.getAndIncrement();
    if (number >= errands.size()) {
      throw new IOException("Everything is lent; take more records");
    }
    return errands.get(number);
  }

  /** Lends the copy over this connection, and takes a refusal for a failure. */
  void lend(PlainHttp http, Errand errand) throws IOException {
    String reader = ReaderLoad.id(Math.floorMod(errand.barcode().hashCode(), readers));
    String body =
        """
        {"reader":"%s","barcode":"%s","at":"%s"}"""
            .formatted(reader, errand.barcode(), errand.isil());
    int status = http.post(LOANS, token(errand.isil()), errand.barcode(), body);
    if (status != CREATED) {
      throw new IOException("A loan was answered with " + status);
    }
  }

  /** Takes it back at the same desk. */
  void giveBack(PlainHttp http, Errand errand) throws IOException {
    String body =
        """
        {"barcode":"%s","at":"%s"}"""
            .formatted(errand.barcode(), errand.isil());
    int status = http.post(RETURNS, token(errand.isil()), "back-" + errand.barcode(), body);
    if (status != OK) {
      throw new IOException("A return was answered with " + status);
    }
  }

  private String token(String isil) throws IOException {
    try {
      return tokens.of(isil);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (Refused e) {
      throw new IOException(e);
    }
  }
}
