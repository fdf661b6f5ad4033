package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Address;
import org.smartlibrary.loan.delivery.Basket;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;

/** A basket and where it goes. */
record OrderForm(
    @Schema(description = "whose order; «me» when not said", example = "me")
        @Nullable String reader,
    @Nullable List<@Nullable ItemForm> items,
    @Nullable DestinationForm destination) {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N} .#-]{1,40}");

  /** A certain copy, or any of a title. */
  record ItemForm(
      @Schema(description = "owner and barcode", example = "CN-430121|01100") @Nullable String item,
      @Schema(description = "a title of the union") @Nullable UnionId title) {}

  /** To a door, a locker or a branch. */
  record DestinationForm(
      @Nullable Kind kind,
      @Nullable AddressForm address,
      @Nullable Isil library,
      @Schema(description = "which locker") @Nullable String code) {

    enum Kind {
      HOME,
      LOCKER,
      BRANCH
    }

    /** Without the address. */
    @Override
    public String toString() {
      return "destination " + kind;
    }
  }

  /** Somebody's door. */
  record AddressForm(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String street,
      @Nullable String city,
      @Nullable String postcode) {

    /** Says nothing. */
    @Override
    public String toString() {
      return "an address";
    }
  }

  /** What was read, or what is wrong. */
  static final class Reading {

    private Problem problem =
        DeliveryProblems.WRONG_ORDER.because("The order is not written as it should be.");
    private final List<Basket.Wish> wishes = new ArrayList<>();
    private @Nullable Destination destination;

    Reading(OrderForm form) {
      List<@Nullable ItemForm> given = form.items();
      if (given != null) {
        items(given);
      }
      destination(form.destination());
    }

    List<Basket.Wish> wishes() {
      return wishes;
    }

    /** All that is wrong is named at once. */
    Destination destination() {
      if (destination == null || !problem.errors().isEmpty()) {
        throw problem.exception();
      }
      return destination;
    }

    private void items(List<@Nullable ItemForm> items) {
      for (int i = 0; i < items.size(); i++) {
        Optional<Basket.Wish> wish = Optional.ofNullable(items.get(i)).flatMap(Reading::wish);
        wish.ifPresent(wishes::add);
        if (wish.isEmpty()) {
          error("/items/" + i, "has either item (owner|barcode) or title");
        }
      }
    }

    private static Optional<Basket.Wish> wish(ItemForm form) {
      if ((form.item() == null) == (form.title() == null)) {
        return Optional.empty();
      }
      return form.title() != null
          ? Optional.of(new Basket.Wish.Title(form.title()))
          : ItemKey.of(String.valueOf(form.item())).map(Basket.Wish.Copy::new);
    }

    private void destination(@Nullable DestinationForm form) {
      if (form == null || form.kind() == null) {
        error("/destination/kind", "is HOME, LOCKER or BRANCH");
        return;
      }
      switch (form.kind()) {
        case HOME -> destination = new Destination.Home(address(form.address()));
        case LOCKER -> locker(form);
        case BRANCH -> library(form).ifPresent(isil -> destination = new Destination.Branch(isil));
      }
    }

    private void locker(DestinationForm form) {
      String code = form.code();
      if (code == null || !CODE.matcher(code).matches()) {
        error("/destination/code", "has 1 to 40 letters and digits");
        return;
      }
      library(form).ifPresent(isil -> destination = new Destination.Locker(isil, code));
    }

    private Optional<Isil> library(DestinationForm form) {
      if (form.library() == null) {
        error("/destination/library", "is required");
      }
      return Optional.ofNullable(form.library());
    }

    private Address address(@Nullable AddressForm form) {
      AddressForm given = form == null ? new AddressForm(null, null, null, null, null) : form;
      return new Address(
          text("name", given.name()),
          text("phone", given.phone()),
          text("street", given.street()),
          text("city", given.city()),
          text("postcode", given.postcode()));
    }

    /** What is wrong with an address is named without saying it again. */
    private String text(String name, @Nullable String value) {
      String stripped = value == null ? "" : value.strip();
      if (stripped.isEmpty() || stripped.length() > Address.LONGEST) {
        error("/destination/address/" + name, "has 1 to %d characters".formatted(Address.LONGEST));
      }
      return stripped;
    }

    private void error(String pointer, String reason) {
      problem = problem.error(pointer, reason);
    }
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "an order";
  }
}
