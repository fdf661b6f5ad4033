package org.smartlibrary.starter.oaipmh;

import static org.smartlibrary.starter.oaipmh.OaiError.badToken;
import static org.smartlibrary.starter.oaipmh.OaiError.noFormat;
import static org.smartlibrary.starter.oaipmh.OaiError.noRecords;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.oaipmh.OaiArguments.Parsed;

/** Answers requests of one repository (OAI-PMH 2.0). Every answer is streamed. */
final class OaiProvider {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ \
      http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
      """;

  private final OaiRepository repository;
  private final OaiPages pages;
  private final Clock clock;

  OaiProvider(OaiRepository repository, OaiPages pages, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.clock = clock;
  }

  /** Whether a request can be answered now: a token may be from an instance that is ahead. */
  boolean isInSight(Map<String, String[]> parameters) {
    return !(OaiArguments.parse(parameters)
            instanceof Parsed.Understood(OaiRequest.Resume(_, String text), _))
        || OaiToken.of(text).map(token -> repository.hasReached(token.after())).orElse(true);
  }

  /** Writes the whole answer; tells how many items are in it. */
  int answer(Map<String, String[]> parameters, String baseUrl, Writer out) throws IOException {
    OaiXml xml = new OaiXml(out).raw(HEAD);
    xml.element("responseDate", OaiXml.utc(responseDate())).raw("\n");
    Exchange exchange = new Exchange(baseUrl, xml);
    switch (OaiArguments.parse(parameters)) {
      case Parsed.Understood(OaiRequest request, var arguments) ->
          exchange.answer(request, arguments);
      case Parsed.Refused(OaiError error) -> exchange.refuse(Map.of(), error);
    }
    xml.raw("</OAI-PMH>\n");
    out.flush();
    return exchange.listed;
  }

  /** A harvest from this time on finds all that this one could not see. */
  private Instant responseDate() {
    Instant asOf = repository.asOf();
    Instant now = clock.instant();
    return asOf.isBefore(now) ? asOf : now;
  }

  /** One request and its answer. */
  private final class Exchange {

    private final String baseUrl;
    private final OaiXml xml;
    private Map<String, String> arguments = Map.of();
    private int listed;

    Exchange(String baseUrl, OaiXml xml) {
      this.baseUrl = baseUrl;
      this.xml = xml;
    }

    void answer(OaiRequest request, Map<String, String> given) throws IOException {
      arguments = given;
      switch (request) {
        case OaiRequest.Identify _ -> identify();
        case OaiRequest.ListMetadataFormats(Optional<String> identifier) -> formats(identifier);
        case OaiRequest.ListSets(Optional<String> token) -> sets(token);
        case OaiRequest.GetRecord(String identifier, String prefix) -> item(identifier, prefix);
        case OaiRequest.Harvest harvest -> begin(harvest);
        case OaiRequest.Resume(OaiRequest.Listed listed, String token) -> resume(listed, token);
      }
    }

    private void identify() throws IOException {
      OaiIdentity identity = repository.identity();
      repeat().raw("<Identify>");
      xml.element("repositoryName", identity.name()).element("baseURL", baseUrl);
      xml.element("protocolVersion", "2.0").element("adminEmail", identity.adminEmail());
      xml.element("earliestDatestamp", OaiXml.utc(identity.earliest()));
      xml.element("deletedRecord", "persistent");
      xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
      xml.raw("<description><oai-identifier")
          .raw(" xmlns=\"http://www.openarchives.org/OAI/2.0/oai-identifier\"")
          .raw(" xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai-identifier")
          .raw(" http://www.openarchives.org/OAI/2.0/oai-identifier.xsd\">")
          .element("scheme", "oai")
          .element("repositoryIdentifier", identity.namespace())
          .element("delimiter", ":")
          .element("sampleIdentifier", identity.sample())
          .raw("</oai-identifier></description></Identify>\n");
    }

    private void formats(Optional<String> identifier) throws IOException {
      Optional<OaiFound> found = identifier.flatMap(repository::find);
      if (identifier.isPresent() && found.isEmpty()) {
        refuse(unknown());
        return;
      }
      repeat().raw("<ListMetadataFormats>");
      for (OaiFormat format : repository.formats()) {
        if (found.isEmpty() || found.get().prefixes().contains(format.prefix())) {
          xml.raw("<metadataFormat>")
              .element("metadataPrefix", format.prefix())
              .element("schema", format.schema())
              .element("metadataNamespace", format.namespace())
              .raw("</metadataFormat>");
        }
      }
      xml.raw("</ListMetadataFormats>\n");
    }

    private void sets(Optional<String> token) throws IOException {
      Optional<String> after = token.isEmpty() ? Optional.of("") : token.filter(repository::hasSet);
      if (after.isEmpty()) {
        refuse(badToken());
        return;
      }
      List<OaiSet> sets = repository.sets(after.get(), pages.sets() + 1);
      if (sets.isEmpty()) {
        refuse(
            token.isPresent()
                ? badToken()
                : new OaiError(OaiError.Code.noSetHierarchy, "There are no sets"));
        return;
      }
      repeat().raw("<ListSets>");
      List<OaiSet> page = sets.subList(0, Math.min(sets.size(), pages.sets()));
      for (OaiSet set : page) {
        xml.raw("<set>").element("setSpec", set.spec()).element("setName", set.name());
        xml.raw("</set>");
      }
      if (sets.size() > page.size()) {
        xml.element("resumptionToken", page.getLast().spec());
      } else if (token.isPresent()) {
        xml.raw("<resumptionToken/>");
      }
      xml.raw("</ListSets>\n");
    }

    private void item(String identifier, String prefix) throws IOException {
      Optional<OaiFound> found = repository.find(identifier);
      Optional<OaiFormat> format = format(prefix);
      if (found.isEmpty()) {
        refuse(unknown());
      } else if (format.isEmpty() || !found.get().prefixes().contains(prefix)) {
        refuse(noFormat(prefix));
      } else {
        repeat().raw("<GetRecord>");
        record(found.get().as().apply(format.get()));
        xml.raw("</GetRecord>\n");
      }
    }

    private void begin(OaiRequest.Harvest harvest) throws IOException {
      Optional<OaiFormat> format = format(harvest.prefix());
      if (harvest.set().isPresent() && repository.sets("", 1).isEmpty()) {
        refuse(new OaiError(OaiError.Code.noSetHierarchy, "There are no sets"));
      } else if (format.isEmpty()) {
        refuse(noFormat(harvest.prefix()));
      } else if (harvest.set().isPresent() && !repository.hasSet(harvest.set().get())) {
        refuse(noRecords());
      } else {
        long after = harvest.dates().from().map(repository::before).orElse(0L);
        list(OaiToken.first(harvest, after), format.get(), false);
      }
    }

    private void resume(OaiRequest.Listed listed, String text) throws IOException {
      Optional<OaiToken> token =
          OaiToken.of(text)
              .filter(it -> it.listed() == listed)
              .filter(it -> it.set().map(repository::hasSet).orElse(true));
      Optional<OaiFormat> format = token.flatMap(it -> format(it.prefix()));
      if (format.isEmpty()) {
        refuse(badToken());
      } else {
        list(token.orElseThrow(), format.get(), true);
      }
    }

    private void list(OaiToken at, OaiFormat format, boolean resumed) throws IOException {
      OaiSelection selection =
          new OaiSelection(format, at.set(), at.before(), at.after(), pages.of(at.listed()));
      repository.list(
          selection,
          listing -> {
            if (listing.isEmpty()) {
              refuse(noRecords());
            } else {
              write(
                  listing,
                  resumed || listing.next().isEmpty() ? at : sized(at, selection),
                  resumed);
            }
          });
    }

    private OaiToken sized(OaiToken at, OaiSelection selection) {
      return at.next(at.after(), at.cursor(), repository.size(selection).orElse(0));
    }

    private void write(OaiRepository.Listing listing, OaiToken at, boolean resumed)
        throws IOException {
      repeat().raw("<" + at.listed().verb + ">\n");
      long cursor = at.cursor();
      while (listing.items().hasNext()) {
        OaiItem item = listing.items().next();
        if (at.listed() == OaiRequest.Listed.RECORDS) {
          record(item);
        } else {
          header(item);
        }
        cursor++;
      }
      if (listing.next().isPresent()) {
        String next = at.next(listing.next().getAsLong(), cursor, at.size()).text();
        xml.raw("<resumptionToken" + at.attributes() + ">" + next + "</resumptionToken>");
      } else if (resumed) {
        xml.raw("<resumptionToken" + at.attributes() + "/>");
      }
      xml.raw("</" + at.listed().verb + ">\n");
    }

    private void record(OaiItem item) throws IOException {
      xml.raw("<record>");
      header(item);
      if (!item.isDeleted()) {
        xml.raw("<metadata>").raw(item.metadata().get()).raw("</metadata>");
      }
      xml.raw("</record>\n");
    }

    private void header(OaiItem item) throws IOException {
      listed++;
      xml.raw(item.isDeleted() ? "<header status=\"deleted\">" : "<header>");
      xml.element("identifier", item.identifier());
      xml.element("datestamp", OaiXml.utc(item.datestamp()));
      for (String set : item.sets()) {
        xml.element("setSpec", set);
      }
      xml.raw("</header>");
    }

    private Optional<OaiFormat> format(String prefix) {
      return repository.formats().stream()
          .filter(format -> format.prefix().equals(prefix))
          .findFirst();
    }

    private OaiError unknown() {
      return new OaiError(OaiError.Code.idDoesNotExist, "There is no item of that identifier");
    }

    private void refuse(OaiError error) throws IOException {
      refuse(arguments, error);
    }

    void refuse(Map<String, String> given, OaiError error) throws IOException {
      arguments = error.hidesArguments() ? Map.of() : given;
      repeat().raw("<error code=\"" + error.code() + "\">").text(error.message());
      xml.raw("</error>\n");
    }

    /** The request, with those of its arguments that the schema lets stand there. */
    private OaiXml repeat() throws IOException {
      xml.raw("<request");
      for (Map.Entry<String, String> one : arguments.entrySet()) {
        if (!one.getKey().equals("identifier") || isUri(one.getValue())) {
          xml.attribute(one.getKey(), one.getValue());
        }
      }
      return xml.raw(">").text(baseUrl).raw("</request>\n");
    }

    private static boolean isUri(String text) {
      try {
        return !new URI(text).toString().isEmpty();
      } catch (URISyntaxException _) {
        return false;
      }
    }
  }
}
