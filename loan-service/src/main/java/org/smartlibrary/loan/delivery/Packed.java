package org.smartlibrary.loan.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.smartlibrary.starter.security.Isil;

/** What lies together in a parcel. */
record Packed(Isil library, List<Choice> choices) {

  /**
   * Each library packs its own, and begins another parcel when one is full: heavy copies first,
   * each into the first parcel that has room.
   */
  static List<Packed> of(List<Choice> choices, DeliverySettings limits) {
    Map<Isil, List<Choice>> byLibrary = new TreeMap<>();
    choices.forEach(
        choice -> byLibrary.computeIfAbsent(choice.at(), _ -> new ArrayList<>()).add(choice));
    List<Packed> packed = new ArrayList<>();
    byLibrary.forEach((library, own) -> packed.addAll(pack(library, own, limits)));
    return packed;
  }

  private static List<Packed> pack(Isil library, List<Choice> own, DeliverySettings limits) {
    List<List<Choice>> open = new ArrayList<>();
    own.stream()
        .sorted((one, other) -> Integer.compare(other.grams(), one.grams()))
        .forEach(
            choice ->
                open.stream()
                    .filter(parcel -> hasRoom(parcel, choice, limits))
                    .findFirst()
                    .orElseGet(
                        () -> {
                          open.add(new ArrayList<>());
                          return open.getLast();
                        })
                    .add(choice));
    return open.stream().map(parcel -> new Packed(library, List.copyOf(parcel))).toList();
  }

  private static boolean hasRoom(List<Choice> parcel, Choice choice, DeliverySettings limits) {
    int grams = parcel.stream().mapToInt(Choice::grams).sum();
    return parcel.size() < limits.parcelItems() && grams + choice.grams() <= limits.parcelGrams();
  }
}
