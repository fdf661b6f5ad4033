package org.smartlibrary.loan.stock.kafka;

import java.util.List;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.starter.security.Isil;

/** What is read of {@code record-withdrawn.v1}: nothing of the record is there any more. */
record WithdrawalHeard(Isil isil, String controlNumber, long sequence) {

  Description description() {
    return new Description(new RecordKey(isil, controlNumber), sequence, List.of());
  }
}
