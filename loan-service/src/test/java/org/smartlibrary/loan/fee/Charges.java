package org.smartlibrary.loan.fee;

import java.time.Instant;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** Invented charges and orders for tests. */
public final class Charges {

  public static final Isil SHIQUAN = new Isil("CN-610922");
  public static final ReaderId READER = new ReaderId("r-1");
  public static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

  private Charges() {}

  public static Charge charge(String id, String yuan) {
    return charge(id, READER, yuan, NOON);
  }

  public static Charge charge(String id, ReaderId reader, String yuan, Instant at) {
    return new Charge(id, reader, SHIQUAN, Charge.Cause.OVERDUE, Money.ofYuan(yuan), "平凡的世界", at);
  }

  public static Order pay(String yuan, String key) {
    return new Order.Pay(Money.ofYuan(yuan), slip(key));
  }

  public static Order waive(String yuan, String key) {
    return new Order.Waive(Money.ofYuan(yuan), "hardship", slip(key));
  }

  public static Order reverse(String undoes, String key) {
    return new Order.Reverse(undoes, "wrong reader", slip(key));
  }

  public static Order giveBack(String key) {
    return new Order.GiveBack("found", slip(key));
  }

  public static Order refund(String yuan, String key) {
    return new Order.Refund(Money.ofYuan(yuan), slip(key));
  }

  private static Order.Slip slip(String key) {
    return new Order.Slip(key, SHIQUAN, "clerk", NOON);
  }
}
