package org.smartlibrary.catalog.feed.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.AllowedAddresses;
import org.smartlibrary.catalog.feed.Feed;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.catalog.feed.FeedSource;
import org.smartlibrary.catalog.feed.FeedTerms;
import org.smartlibrary.catalog.feed.SecretHeaders;
import org.smartlibrary.starter.form.Fields;
import org.smartlibrary.starter.problem.Problem;
import org.springframework.stereotype.Component;

/** Reads what a library wants of a feed, and finds all that is wrong with it at once. */
@Component
class FeedFormReader {

  private static final int LONGEST_ADDRESS = 2000;
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_.!~*'()-]{1,100}");
  private static final Pattern SET = Pattern.compile("[^\\p{Cntrl}\\s]{1,300}");
  private static final Set<String> NO_MARC =
      Set.of(
          "oai_dc",
          "dc",
          "qdc",
          "oai_qdc",
          "dcterms",
          "mods",
          "mets",
          "ese",
          "edm",
          "rdf",
          "didl",
          "oai_etdms",
          "oai_openaire",
          "oai_datacite");

  private final AllowedAddresses addresses;
  private final FeedLimits limits;

  FeedFormReader(AllowedAddresses addresses, FeedLimits limits) {
    this.addresses = addresses;
    this.limits = limits;
  }

  /**
   * The terms.
   *
   * @param known the feed as it is, whose secrets may stay
   */
  FeedTerms read(FeedForm form, Optional<Feed> known) {
    Fields fields = new Fields();
    URI baseUrl = baseUrl(form.baseUrl(), fields);
    String prefix = matching("/metadataPrefix", form.metadataPrefix(), PREFIX, fields);
    @Nullable String set =
        form.set() == null || form.set().isBlank()
            ? null
            : matching("/set", form.set(), SET, fields);
    Duration every = schedule(form.schedule(), fields);
    SecretHeaders headers = HeadersReader.read(form.headers(), kept(known, baseUrl), fields);
    fields.refuseIfWrong(
        FeedProblems.WRONG_FEED.because("The feed is not described as it should be: see errors."));
    refuse(baseUrl, prefix);
    boolean enabled = form.enabled() == null || form.enabled();
    return new FeedTerms(new FeedSource(baseUrl, prefix, set, headers), every, enabled);
  }

  /** What was meant for one server is not shown to another. */
  private static SecretHeaders kept(Optional<Feed> known, URI baseUrl) {
    return known
        .map(feed -> feed.terms().source())
        .filter(source -> source.isSameServer(baseUrl))
        .map(FeedSource::headers)
        .orElse(SecretHeaders.NONE);
  }

  private void refuse(URI baseUrl, String prefix) {
    Optional<String> objection = addresses.objection(baseUrl);
    if (objection.isPresent()) {
      throw FeedProblems.FORBIDDEN_ADDRESS
          .because(objection.get())
          .error("/baseUrl", objection.get())
          .exception();
    }
    if (NO_MARC.contains(prefix.toLowerCase(Locale.ROOT))) {
      Problem problem =
          FeedProblems.NOT_MARC.because(
              "%s is not MARC; the server has to offer a MARC format, and it is to be named here."
                  .formatted(prefix));
      throw problem.error("/metadataPrefix", "must be a MARC format, such as marcxml").exception();
    }
  }

  private static URI baseUrl(@Nullable String text, Fields fields) {
    URI nowhere = URI.create("");
    if (text == null || text.isBlank()) {
      fields.wrong("/baseUrl", "is required");
      return nowhere;
    }
    try {
      URI address = URI.create(text.strip());
      if (address.isAbsolute() && !address.isOpaque() && text.length() <= LONGEST_ADDRESS) {
        return address;
      }
    } catch (IllegalArgumentException _) {
      // Said below.
    }
    fields.wrong("/baseUrl", "is not an address that begins with http:// or https://");
    return nowhere;
  }

  private static String matching(
      String pointer, @Nullable String text, Pattern shape, Fields fields) {
    if (text == null || !shape.matcher(text.strip()).matches()) {
      fields.wrong(
          pointer, text == null ? "is required" : "has characters that OAI-PMH does not allow");
      return "";
    }
    return text.strip();
  }

  private Duration schedule(@Nullable String text, Fields fields) {
    try {
      Duration every = Duration.parse(text == null ? "" : text.strip());
      if (every.compareTo(limits.leastInterval()) >= 0 && every.compareTo(LONGEST) <= 0) {
        return Duration.ofSeconds(every.toSeconds());
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    fields.wrong(
        "/schedule",
        "must be an ISO-8601 duration from %s to P366D, such as PT6H or P1D"
            .formatted(limits.leastInterval()));
    return limits.leastInterval();
  }
}
