package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.feed.Title;
import org.smartlibrary.benchmark.http.PlainHttp;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Tokens;

/** The desks of all libraries, each of which lends and takes back what the library owns. */
final class Desks {

  private static final String LOANS = "/api/loans";
  private static final String RETURNS = "/api/returns";
  private static final int OK = 200;
  private static final int CREATED = 201;

  /** Of a library's copies those that come and go; the others are lent once. */
  private static final int COMING_AND_GOING = 50;

  private final Feed feed;
  private final List<Errand> fresh = new ArrayList<>();
  private final List<Returning> returning = new ArrayList<>();
  private final List<String> isils;
  private final int readers;
  private final Tokens tokens;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong visits = new AtomicLong();

  /** A copy to be lent, and where. */
  record Errand(String isil, String barcode) {

    /** The number of its title in the feed. */
    int title() {
      return Integer.parseInt(barcode.substring(2, 10));
    }
  }

  /** Copies of one library that are lent and returned over and over, each in its turn. */
  private record Returning(List<Errand> copies, AtomicInteger turn) {

    Errand next() {
      return copies.get(Math.floorMod(turn.getAndIncrement(), copies.size()));
    }
  }

  Desks(Feed feed, int readers, Tokens tokens) {
    this.feed = feed;
    this.isils = feed.isils();
    this.readers = readers;
    this.tokens = tokens;
    for (int library = 0; library < isils.size(); library++) {
      var isil = isils.get(library);
      var all = feed.firstCopies(library).stream().map(code -> new Errand(isil, code)).toList();
      int some = Math.min(COMING_AND_GOING, all.size() / 2);
      returning.add(new Returning(all.subList(0, some), new AtomicInteger()));
      fresh.addAll(all.subList(some, all.size()));
    }
    Collections.shuffle(fresh, new Random(feed.seed()));
  }

  /** What the copy is a copy of, as its record was made from. */
  Title title(Errand errand) {
    return feed.title(errand.title());
  }

  List<String> libraries() {
    return isils;
  }

  /** A copy that no other call gets, and that nobody had before. */
  Errand next() throws IOException {
    int number = next.getAndIncrement();
    if (number >= fresh.size()) {
      throw new IOException("Everything is lent; take more records");
    }
    return fresh.get(number);
  }

  /** A copy of this library that may have been lent and returned before. */
  Errand again(int library) {
    return returning.get(library).next();
  }

  /** The card of a reader who comes with the copy, another one each time. */
  String card(Errand errand) {
    long visit = errand.barcode().hashCode() + visits.incrementAndGet() * 0x9E3779B97F4A7C15L;
    return ReaderLoad.card(Math.floorMod(visit >> 8, readers));
  }

  /** Lends the copy over this connection, and takes a refusal for a failure. */
  void lend(PlainHttp http, Errand errand) throws IOException {
    String body =
        """
        {"reader":"%s","barcode":"%s","at":"%s"}"""
            .formatted(card(errand), errand.barcode(), errand.isil());
    int status = http.post(LOANS, token(errand.isil()), key(), body);
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
    int status = http.post(RETURNS, token(errand.isil()), key(), body);
    if (status != OK) {
      throw new IOException("A return was answered with " + status);
    }
  }

  private String key() {
    return "request-" + requests.incrementAndGet();
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
