package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.smartlibrary.local.client.Desk;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.client.Union;
import org.smartlibrary.local.demo.Sample;

/** A copy goes out at one library and comes back at another, and the search knows both times. */
final class DemoDesk {

  private static final String TITLE = "三体";
  private static final String OWNER = "CN-510100";
  private static final String KEPT = "51140213400007028";
  private static final String BROUGHT_BACK = "51140213400006961";
  private static final String ELSEWHERE = "CN-510000";
  private static final String READER = "demo-001";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Asia/Shanghai"));

  private final Desk desk;
  private final Union union;
  private final PrintStream out;

  DemoDesk(Gateway gateway, Tokens tokens, PrintStream out) {
    this.desk = new Desk(gateway, tokens);
    this.union = new Union(gateway);
    this.out = out;
  }

  void show() throws IOException, InterruptedException, Refused {
    var readers = desk.enrol(Sample.readers());
    out.printf("Readers: %d taken, %d refused%n", readers.taken(), readers.refused().size());
    readers.refused().forEach(line -> out.println("  " + line));
    lend(KEPT);
    lend(BROUGHT_BACK);
    var back = desk.giveBack(ELSEWHERE, BROUGHT_BACK, "demo-return").copy();
    out.printf(
        "Returned at %s: %s (%s), now %s%s%n",
        ELSEWHERE,
        back.title(),
        BROUGHT_BACK,
        back.custody(),
        back.to() == null ? "" : " to " + back.to());
    out.printf("In now, of all copies of %s: %d%n", TITLE, available());
  }

  private void lend(String barcode) throws IOException, InterruptedException, Refused {
    var loan = desk.lend(OWNER, barcode, READER, "demo-" + barcode);
    out.printf(
        "Lent at %s: %s (%s), due %s%n", OWNER, loan.title(), barcode, DAY.format(loan.due()));
  }

  private int available() throws IOException, InterruptedException, Refused {
    return union.search(TITLE, 20).records().stream()
        .mapToInt(found -> found.holdings().available())
        .sum();
  }
}
