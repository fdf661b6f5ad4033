package org.smartlibrary.federation.reconcile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.federation.union.ShownRecords.Moment;
import org.smartlibrary.federation.union.ShownRecords.Stretch;
import org.smartlibrary.starter.security.Isil;

/** Tells what the union shows of a library, range by range; it keeps at most one list of a few. */
public final class Reconciliation {

  /** Up to so many records are listed by name. */
  public static final int FEW = 128;

  private final ShownRecords shown;

  public Reconciliation(ShownRecords shown) {
    this.shown = shown;
  }

  /** The content of each of these ranges, all as of one moment. */
  public List<RangeContent> look(Isil isil, List<Range> ranges, int parts) {
    return shown.now(
        moment -> {
          List<RangeContent> contents = new ArrayList<>(ranges.size());
          for (Range range : ranges) {
            contents.add(look(moment, isil, range, parts));
          }
          return contents;
        });
  }

  private static RangeContent look(Moment moment, Isil isil, Range range, int parts)
      throws IOException {
    var stretch = new Stretch(isil.value(), range.behind(), range.to());
    Few few = new Few(FEW);
    moment.visit(stretch, few::take);
    if (few.isAll()) {
      return new RangeContent.Listed(few.digest(range), few.records());
    }
    Division division = new Division(range, (few.count() + parts - 1) / parts);
    moment.visit(stretch, division::take);
    return division.content();
  }
}
