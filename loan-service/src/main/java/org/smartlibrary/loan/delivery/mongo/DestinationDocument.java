package org.smartlibrary.loan.delivery.mongo;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Address;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.starter.security.Isil;

/**
 * Where an order goes, as a part of its document; nothing else of the document holds an address.
 */
final class DestinationDocument {

  private DestinationDocument() {}

  static Document of(Destination destination) {
    return switch (destination) {
      case Destination.Home home ->
          new Document("kind", "HOME").append("address", address(home.address()));
      case Destination.Locker locker ->
          new Document("kind", "LOCKER")
              .append("library", locker.library().value())
              .append("code", locker.code());
      case Destination.Branch branch ->
          new Document("kind", "BRANCH").append("library", branch.library().value());
    };
  }

  private static @Nullable Document address(@Nullable Address address) {
    return address == null
        ? null
        : new Document("name", address.name())
            .append("phone", address.phone())
            .append("street", address.street())
            .append("city", address.city())
            .append("postcode", address.postcode());
  }

  static Destination destination(Document document) {
    return switch (document.getString("kind")) {
      case "LOCKER" -> new Destination.Locker(library(document), document.getString("code"));
      case "BRANCH" -> new Destination.Branch(library(document));
      default -> new Destination.Home(address(document));
    };
  }

  private static Isil library(Document document) {
    return new Isil(document.getString("library"));
  }

  private static @Nullable Address address(Document document) {
    @Nullable Document address = document.get("address", Document.class);
    return address == null
        ? null
        : new Address(
            address.getString("name"),
            address.getString("phone"),
            address.getString("street"),
            address.getString("city"),
            address.getString("postcode"));
  }
}
