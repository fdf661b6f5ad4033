package org.smartlibrary.planted.hold;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.smartlibrary.planted.loan.Loan;
import org.springframework.beans.factory.annotation.Autowired;

/** Knows a framework, injects a field, uses old dates and its own clock. */
public class Hold {

  @Autowired private Document document = new Document();
  private Date placed = Date.from(Instant.now());
  private Loan loan = new Loan();

  @Override
  public String toString() {
    return document + " " + placed + " " + loan;
  }
}
