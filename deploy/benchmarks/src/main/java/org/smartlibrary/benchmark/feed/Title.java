package org.smartlibrary.benchmark.feed;

import java.util.List;
import java.util.Optional;

/**
 * A published title, described without mistakes.
 *
 * @param isbn thirteen digits; older titles have none
 * @param volume as {@code 上册} or {@code v. 2}, for the parts of a set
 */
public record Title(
    String main,
    Optional<String> remainder,
    Optional<String> volume,
    List<String> authors,
    String publisher,
    String place,
    int year,
    Optional<String> isbn,
    int pages,
    Optional<String> series,
    String subject,
    String clc,
    boolean chinese) {

  public Title {
    authors = List.copyOf(authors);
  }

  Title withMain(String other) {
    return new Title(
        other, remainder, volume, authors, publisher, place, year, isbn, pages, series, subject,
        clc, chinese);
  }

  Title withRemainder(Optional<String> other) {
    return new Title(
        main, other, volume, authors, publisher, place, year, isbn, pages, series, subject, clc,
        chinese);
  }

  Title withPublisher(String other) {
    return new Title(
        main, remainder, volume, authors, other, place, year, isbn, pages, series, subject, clc,
        chinese);
  }

  Title withIsbn(Optional<String> other) {
    return new Title(
        main, remainder, volume, authors, publisher, place, year, other, pages, series, subject,
        clc, chinese);
  }

  Title withSeries(Optional<String> other) {
    return new Title(
        main, remainder, volume, authors, publisher, place, year, isbn, pages, other, subject, clc,
        chinese);
  }
}
