package org.smartlibrary.catalog.feed.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.Answer;
import org.smartlibrary.catalog.feed.DataProvider;
import org.smartlibrary.catalog.feed.FeedSource;
import org.smartlibrary.catalog.feed.Granularity;
import org.smartlibrary.catalog.feed.Identity;
import org.smartlibrary.catalog.feed.Listed;
import org.smartlibrary.catalog.feed.ListedPage;
import org.smartlibrary.catalog.feed.MetadataFormat;

/** A server that speaks OAI-PMH 2.0, more or less. */
final class OaiPmhProvider implements DataProvider {

  private static final int LONGEST_MESSAGE = 300;

  private final FeedSource source;
  private final Visits visits;

  OaiPmhProvider(FeedSource source, Visits visits) {
    this.source = source;
    this.visits = visits;
  }

  @Override
  public Answer<Identity> identify() throws InterruptedException {
    return ask("verb=Identify", OaiPmhProvider::identity);
  }

  @Override
  public Answer<List<MetadataFormat>> formats() throws InterruptedException {
    return ask("verb=ListMetadataFormats", OaiPmhProvider::formats);
  }

  @Override
  public Answer<ListedPage> begin(@Nullable String from) throws InterruptedException {
    StringBuilder query = new StringBuilder("verb=ListRecords&metadataPrefix=");
    query.append(encoded(source.metadataPrefix()));
    if (source.set() != null) {
      query.append("&set=").append(encoded(source.set()));
    }
    if (from != null) {
      query.append("&from=").append(encoded(from));
    }
    return page(query.toString());
  }

  @Override
  public Answer<ListedPage> resume(String token) throws InterruptedException {
    return page("verb=ListRecords&resumptionToken=" + encoded(token));
  }

  /** A page that came damaged is asked for once more, and the better of the two is taken. */
  private Answer<ListedPage> page(String query) throws InterruptedException {
    Answer<ListedPage> first = ask(query, OaiPmhProvider::page);
    if (!(first instanceof Answer.Given<ListedPage>(ListedPage page)) || damage(page) == 0) {
      return first;
    }
    Answer<ListedPage> second = ask(query, OaiPmhProvider::page);
    return second instanceof Answer.Given<ListedPage>(ListedPage again)
            && damage(again) <= damage(page)
        ? second
        : first;
  }

  private static long damage(ListedPage page) {
    long lost = page.entries().stream().filter(Listed.Lost.class::isInstance).count();
    return page.cutOff() ? lost + 1_000_000 : lost;
  }

  private <T> Answer<T> ask(String query, Function<Document, T> reading)
      throws InterruptedException {
    return switch (visits.get(address(query), source.headers().values())) {
      case Reply.Body(byte[] bytes) -> understood(Document.of(bytes), reading);
      case Reply.Trouble trouble ->
          new Answer.Failed<>(trouble.sentence(), trouble.lasting(), trouble.retryAfter());
      case Reply.Elsewhere _ -> Answer.Failed.always("The server sends on without end.");
    };
  }

  private URI address(String query) {
    String base = source.baseUrl().toString();
    String joint =
        base.indexOf('?') < 0 ? "?" : base.endsWith("?") || base.endsWith("&") ? "" : "&";
    return URI.create(base + joint + query);
  }

  private static <T> Answer<T> understood(Document document, Function<Document, T> reading) {
    if (document.hasDocumentType()) {
      return Answer.Failed.always(
          "The server's answer has a document type (DOCTYPE), which is not taken.");
    }
    if (!document.isOaiPmh()) {
      return Answer.Failed.once("The server's answer is not OAI-PMH.");
    }
    Optional<Document.Element> error = document.first("error");
    if (error.isPresent() && document.pieces().isEmpty()) {
      String code = error.get().attribute("code").orElse("unknown");
      return new Answer.Denied<>(code, message(error.get()), answeredAt(document));
    }
    return new Answer.Given<>(reading.apply(document));
  }

  private static String message(Document.Element error) {
    String message = error.text().replaceAll("\\s+", " ");
    return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
  }

  private static Identity identity(Document document) {
    boolean seconds =
        document.first("granularity").filter(element -> element.text().contains("T")).isPresent();
    @Nullable Instant earliest =
        document.first("earliestDatestamp").flatMap(each -> time(each.text())).orElse(null);
    return new Identity(seconds ? Granularity.SECOND : Granularity.DAY, earliest);
  }

  private static List<MetadataFormat> formats(Document document) {
    List<String> prefixes = document.texts("metadataPrefix");
    List<String> namespaces = document.texts("metadataNamespace");
    List<MetadataFormat> formats = new ArrayList<>();
    for (int i = 0; i < prefixes.size(); i++) {
      String namespace = namespaces.size() == prefixes.size() ? namespaces.get(i) : "";
      formats.add(new MetadataFormat(prefixes.get(i), namespace));
    }
    return formats;
  }

  private static ListedPage page(Document document) {
    Optional<String> token =
        document
            .first("resumptionToken")
            .map(Document.Element::text)
            .filter(text -> !text.isBlank());
    List<Listed> entries = Entries.of(document);
    return new ListedPage(
        answeredAt(document),
        entries,
        token.orElse(null),
        token.isEmpty() && !document.isClosed(),
        document.length());
  }

  private static @Nullable Instant answeredAt(Document document) {
    return document.first("responseDate").flatMap(each -> time(each.text())).orElse(null);
  }

  /** As the standard wants it, or as others write it. */
  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
