package org.smartlibrary.federation.union.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.entry;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.union.Entries;
import org.smartlibrary.federation.union.HoldingsSummary;

class ListingTest {

  private static final Listing WRITTEN =
      Listing.of(
          entry("u7k3q9x2m4p8", "红楼梦 𠮷")
              .heldBy("CN-110000", "I242/1", "AVAILABLE", 70_000)
              .heldBy("CN-310000", "I242/1", "ON_LOAN", 2)
              .heldBy("CN-320000", "I242/1", "UNKNOWN", 5)
              .build());

  @Test
  void whatAListShowsComesBackAsItWasWritten() {
    Listing read = Listing.read(WRITTEN.bytes());

    assertThat(read).isEqualTo(WRITTEN);
    assertThat(read.holdings()).isEqualTo(new HoldingsSummary(3, 70_007, 70_000, 5, Entries.THEN));
    assertThat(read.brief()).contains("\"title\":\"红楼梦 𠮷\"");
  }

  @Test
  void itIsReadFromTheMiddleOfASegmentsBytesToo() {
    byte[] own = BytesRef.deepCopyOf(WRITTEN.bytes()).bytes;
    byte[] among = new byte[own.length + 200];
    Arrays.fill(among, (byte) 'x');
    System.arraycopy(own, 0, among, 77, own.length);

    assertThat(Listing.read(new BytesRef(among, 77, own.length))).isEqualTo(WRITTEN);
  }
}
