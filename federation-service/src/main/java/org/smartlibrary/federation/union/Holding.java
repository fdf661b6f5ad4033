package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;

/**
 * What one library's record says it has of a title.
 *
 * @param sequence larger for a newer version of the record
 * @param digest the first 16 hexadecimal digits of the original's, where they were told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holding(
    String isil,
    String controlNumber,
    @Nullable Long sequence,
    @Nullable String digest,
    int copies,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Item> items) {

  private static final String AVAILABLE = "AVAILABLE";
  private static final String UNTOLD = "UNKNOWN";

  /**
   * One copy, or several that the record counts together.
   *
   * @param status as the catalogue says it, or as a desk did since
   * @param due when it has to be back, where a desk lent it
   * @param at the library where it is or last was, where a desk told it
   * @param asOf when a desk made it so; null where only the catalogue speaks of it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      @Nullable String barcode,
      @Nullable String callNumber,
      @Nullable String location,
      @Nullable String library,
      String status,
      int copies,
      @Nullable String volume,
      @Nullable Instant due,
      @Nullable String at,
      @Nullable Instant asOf) {

    /** Of a copy that nothing is told of, nothing is known: one event must not stop the index. */
    public Item {
      status = Objects.requireNonNullElse(status, UNTOLD);
    }

    /** As the catalogue alone tells it. */
    public Item(
        @Nullable String barcode,
        @Nullable String callNumber,
        @Nullable String location,
        @Nullable String library,
        String status,
        int copies,
        @Nullable String volume) {
      this(barcode, callNumber, location, library, status, copies, volume, null, null, null);
    }

    /**
     * The library on whose shelf it stands, to be taken home: another than its owner's at times.
     */
    public String shelf(String owner) {
      return at != null && isAvailable() ? at : owner;
    }

    boolean isAvailable() {
      return status.equals(AVAILABLE);
    }

    private Item asItStands(ItemState state) {
      return new Item(
          barcode,
          callNumber,
          location,
          library,
          state.status().name(),
          copies,
          volume,
          state.due(),
          state.at(),
          state.changedAt());
    }
  }

  /** The same, with what desks told since the catalogue did; what they did not tell stays. */
  Holding asItStands(ItemStates states) {
    List<Item> now = items.stream().map(item -> asItStands(item, states)).toList();
    return now.equals(items) ? this : with(isil, copies, now);
  }

  private Item asItStands(Item item, ItemStates states) {
    return Optional.ofNullable(item.barcode())
        .flatMap(barcode -> states.find(isil, barcode))
        .map(item::asItStands)
        .orElse(item);
  }

  /** What of it stands where: its own, and a holding for each copy on another library's shelf. */
  Stream<Holding> whereItStands() {
    if (isAllHere()) {
      return Stream.of(this);
    }
    List<Item> strayed = items.stream().filter(this::isElsewhere).toList();
    int gone = strayed.stream().mapToInt(Item::copies).sum();
    List<Item> here = items.stream().filter(item -> !isElsewhere(item)).toList();
    return Stream.concat(
        Stream.of(with(isil, copies - gone, here)),
        strayed.stream().map(item -> with(item.shelf(isil), item.copies(), List.of(item))));
  }

  /** Whether each of its copies stands where it belongs, as nearly all do. */
  boolean isAllHere() {
    for (Item item : items) {
      if (isElsewhere(item)) {
        return false;
      }
    }
    return true;
  }

  /** The same record's copies, or some of them, there. */
  private Holding with(String library, int number, List<Item> some) {
    return new Holding(library, controlNumber, sequence, digest, number, some);
  }

  private boolean isElsewhere(Item item) {
    return !item.shelf(isil).equals(isil);
  }

  /** The copies that a reader could take home. */
  public int available() {
    return copiesThat(Item::isAvailable);
  }

  /** The copies of which the library does not tell whether a reader could. */
  public int untold() {
    return Math.max(0, copies - copiesThat(item -> !item.status().equals(UNTOLD)));
  }

  private int copiesThat(Predicate<Item> suit) {
    int sum = 0;
    for (Item item : items) {
      sum += suit.test(item) ? item.copies() : 0;
    }
    return sum;
  }
}
