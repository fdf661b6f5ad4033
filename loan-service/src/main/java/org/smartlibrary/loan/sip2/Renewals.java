package org.smartlibrary.loan.sip2;

import java.util.List;

/** Which of a reader's loans were renewed, by barcode, and which were not. */
public record Renewals(List<String> renewed, List<String> refused) {

  public Renewals {
    renewed = List.copyOf(renewed);
    refused = List.copyOf(refused);
  }
}
