package org.smartlibrary.loan.fee;

import java.util.ArrayList;
import java.util.List;

/**
 * On which fees a sum is booked, decided once.
 *
 * @param id the library that took the money, and the key under which it did
 */
public record Plan(String id, Money sum, List<Share> shares) {

  /** What of it goes to one fee. */
  public record Share(String fee, Money amount) {}

  public Plan {
    shares = List.copyOf(shares);
  }

  /** As much of the sum as each of these fees takes, in their order. */
  static Plan of(String id, Money sum, List<Fee> fees) {
    var left = sum;
    var shares = new ArrayList<Share>();
    for (var fee : fees) {
      var share = fee.owed().atMost(left);
      if (share.isPositive()) {
        shares.add(new Share(fee.charge().id(), share));
        left = left.minus(share);
      }
    }
    return new Plan(id, sum, shares);
  }
}
