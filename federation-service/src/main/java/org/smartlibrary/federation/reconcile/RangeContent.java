package org.smartlibrary.federation.reconcile;

import java.util.List;
import org.smartlibrary.federation.union.ShownRecord;

/** What a range holds, as far as one answer tells it. */
public sealed interface RangeContent {

  RangeDigest digest();

  /** So few records that they are listed. */
  record Listed(RangeDigest digest, List<ShownRecord> records) implements RangeContent {

    public Listed {
      records = List.copyOf(records);
    }
  }

  /** Parts of about equal size, which together are the whole range and do not overlap. */
  record Divided(RangeDigest digest, List<RangeDigest> parts) implements RangeContent {

    public Divided {
      parts = List.copyOf(parts);
    }
  }
}
