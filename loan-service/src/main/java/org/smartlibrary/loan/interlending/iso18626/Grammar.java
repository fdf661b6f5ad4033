package org.smartlibrary.loan.interlending.iso18626;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of messages (ISO 18626:2017, version 1.2): which elements stand in which, in which order
 * and how often, and what their text may be. Written down in our own words, for the schema is not
 * ours to carry; the tests compare both.
 */
final class Grammar {

  /** A question mark: once or never; a star: any number; a 3: at most three times. */
  private static final String RULES =
      """
      request: header bibliographicInfo publicationInfo? serviceInfo? supplierInfo* \
       requestedDeliveryInfo* requestingAgencyInfo? patronInfo? billingInfo?
      requestConfirmation: confirmationHeader errorData?
      supplyingAgencyMessage: header messageInfo statusInfo deliveryInfo? returnInfo?
      supplyingAgencyMessageConfirmation: confirmationHeader reasonForMessage=reason? errorData?
      requestingAgencyMessage: header action=action note?
      requestingAgencyMessageConfirmation: confirmationHeader action=action? errorData?
      header: supplyingAgencyId requestingAgencyId multipleItemRequestId timestamp=dateTime \
       requestingAgencyRequestId supplyingAgencyRequestId? requestingAgencyAuthentication?
      confirmationHeader: supplyingAgencyId? requestingAgencyId? timestamp=dateTime \
       requestingAgencyRequestId? multipleItemRequestId? timestampReceived=dateTime \
       messageStatus=messageStatus
      supplyingAgencyId: agencyIdType agencyIdValue
      requestingAgencyId: agencyIdType agencyIdValue
      supplierCode: agencyIdType agencyIdValue
      returnAgencyId: agencyIdType agencyIdValue
      requestingAgencyAuthentication: accountId? securityCode?
      errorData: errorType=errorType errorValue?
      bibliographicInfo: supplierUniqueRecordId? title? author? subtitle? seriesTitle? edition? \
       titleOfComponent? authorOfComponent? volume? issue? pagesRequested? estimatedNoPages? \
       bibliographicItemId* sponsor? informationSource? bibliographicRecordId*
      bibliographicItemId: bibliographicItemIdentifier bibliographicItemIdentifierCode
      bibliographicRecordId: bibliographicRecordIdentifierCode bibliographicRecordIdentifier
      publicationInfo: publisher? publicationType? publicationDate? placeOfPublication?
      serviceInfo: requestType=requestType? requestSubType=requestSubType3 \
       requestingAgencyPreviousRequestId? serviceType=serviceType serviceLevel? preferredFormat? \
       needBeforeDate=dateTime? copyrightCompliance? anyEdition=yesNo? startDate=dateTime? \
       endDate=dateTime? note?
      supplierInfo: sortOrder=integer? supplierCode? supplierDescription? bibliographicRecordId? \
       callNumber? summaryHoldings? availabilityNote?
      requestedDeliveryInfo: sortOrder=integer? address?
      requestingAgencyInfo: name? contactName? address*
      patronInfo: patronId? surname? givenName? patronType? sendToPatron=yesNo? address*
      billingInfo: paymentMethod? maximumCosts? billingMethod? billingName? address?
      address: electronicAddress|physicalAddress
      electronicAddress: electronicAddressType electronicAddressData
      physicalAddress: line1? line2? locality? postalCode? region? country?
      maximumCosts: currencyCode monetaryValue=decimal
      offeredCosts: currencyCode monetaryValue=decimal
      deliveryCosts: currencyCode monetaryValue=decimal
      messageInfo: reasonForMessage=reason answerYesNo=yesNo? note? reasonUnfilled? reasonRetry? \
       offeredCosts? retryAfter=dateTime? retryBefore=dateTime?
      statusInfo: status=status expectedDeliveryDate=dateTime? dueDate=dateTime? \
       lastChange=dateTime
      deliveryInfo: dateSent=dateTime itemId? sentVia? sentToPatron=boolean? loanCondition? \
       deliveredFormat? deliveryCosts?
      returnInfo: returnAgencyId? name? physicalAddress?
      """;

  private static final Pattern PART = Pattern.compile("([A-Za-z0-9|]+?)(?:=([A-Za-z]+?))?([?*3]?)");

  private static final Map<String, List<Part>> PARTS = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    RULES.lines().forEach(Grammar::learn);
  }

  private Grammar() {}

  /** One place in an element; of names with a bar between them one stands there. */
  private record Part(Set<String> names, TextType type, int least, int most) {}

  private static void learn(String line) {
    int colon = line.indexOf(':');
    List<Part> parts = new ArrayList<>();
    for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
      Matcher found = PART.matcher(word);
      if (!found.matches()) {
        throw new IllegalStateException("not a rule: " + word);
      }
      parts.add(part(found));
    }
    PARTS.put(line.substring(0, colon), List.copyOf(parts));
    KNOWN.add(line.substring(0, colon));
    parts.forEach(part -> KNOWN.addAll(part.names()));
  }

  private static Part part(Matcher found) {
    int most =
        switch (found.group(3)) {
          case "*" -> Integer.MAX_VALUE;
          case "3" -> 3;
          default -> 1;
        };
    TextType type = found.group(2) == null ? TextType.STRING : TextType.named(found.group(2));
    Set<String> names = Set.of(found.group(1).split("\\|", -1));
    return new Part(names, type, found.group(3).isEmpty() ? 1 : 0, most);
  }

  static boolean isMessage(String name) {
    return PARTS.containsKey(name)
        && (name.startsWith("request") || name.startsWith("supplyingAgencyMessage"))
        && (name.equals("request") || name.endsWith("Message") || name.endsWith("Confirmation"));
  }

  /** The first thing that is wrong with an element; empty when it is as it should be. */
  static Optional<Fault> fault(Element element) {
    List<Part> parts = PARTS.get(element.name());
    if (parts == null) {
      return Optional.empty();
    }
    if (!element.text().isBlank()) {
      return Optional.of(Fault.form(element.name() + ": text between elements"));
    }
    Optional<Element> unknown =
        element.children().stream().filter(child -> !KNOWN.contains(child.name())).findFirst();
    if (unknown.isPresent()) {
      return Optional.of(new Fault(Fault.Type.UNRECOGNISED_DATA_ELEMENT, unknown.get().name()));
    }
    return order(element, parts)
        .or(() -> element.children().stream().flatMap(c -> fault(c).stream()).findFirst());
  }

  private static Optional<Fault> order(Element element, List<Part> parts) {
    int next = 0;
    for (Part part : parts) {
      int count = 0;
      while (count < part.most()
          && next < element.children().size()
          && part.names().contains(element.children().get(next).name())) {
        Element child = element.children().get(next);
        Optional<Fault> wrong = text(child, part.type());
        if (wrong.isPresent()) {
          return wrong;
        }
        next++;
        count++;
      }
      if (count < part.least()) {
        return Optional.of(
            Fault.form(
                "%s: %s is missing".formatted(element.name(), String.join(" or ", part.names()))));
      }
    }
    return next == element.children().size()
        ? Optional.empty()
        : Optional.of(
            Fault.form(
                "%s: %s does not stand there"
                    .formatted(element.name(), element.children().get(next).name())));
  }

  private static Optional<Fault> text(Element child, TextType type) {
    if (PARTS.containsKey(child.name())) {
      return Optional.empty();
    }
    if (!child.children().isEmpty()) {
      return Optional.of(Fault.form(child.name() + ": has elements in it"));
    }
    return type.accepts(child.text())
        ? Optional.empty()
        : Optional.of(
            new Fault(type.fault(), "%s: %s".formatted(child.name(), child.text().strip())));
  }
}
