package org.smartlibrary.benchmark.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes one record of ISO 2709 in UTF-8. */
public final class Iso2709 {

  private static final char SUBFIELD = 0x1f;
  private static final int FIELD_END = 0x1e;
  private static final int RECORD_END = 0x1d;
  private static final int LEADER = 24;

  private final StringBuilder directory = new StringBuilder();
  private final ByteArrayOutputStream fields = new ByteArrayOutputStream(1024);

  /** A field without subfields. */
  public Iso2709 control(String tag, String value) {
    return add(tag, value);
  }

  /** A field of codes and values in turn; empty values are left out. */
  public Iso2709 field(String tag, String indicators, String... subfields) {
    var text = new StringBuilder(indicators);
    for (int place = 0; place < subfields.length; place += 2) {
      if (!subfields[place + 1].isEmpty()) {
        text.append(SUBFIELD).append(subfields[place]).append(subfields[place + 1]);
      }
    }
    return text.length() > indicators.length() ? add(tag, text.toString()) : this;
  }

  /**
   * The record.
   *
   * @param status positions 5 to 9 of the leader
   * @param rest positions 17 to 19
   */
  public byte[] bytes(String status, String rest) {
    int base = LEADER + directory.length() + 1;
    int length = base + fields.size() + 1;
    String leader = "%05d%s22%05d%s4500".formatted(length, status, base, rest);
    var record = new ByteArrayOutputStream(length);
    record.writeBytes(leader.getBytes(StandardCharsets.US_ASCII));
    record.writeBytes(directory.toString().getBytes(StandardCharsets.US_ASCII));
    record.write(FIELD_END);
    record.writeBytes(fields.toByteArray());
    record.write(RECORD_END);
    return record.toByteArray();
  }

  private Iso2709 add(String tag, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    directory.append("%s%04d%05d".formatted(tag, bytes.length + 1, fields.size()));
    fields.writeBytes(bytes);
    fields.write(FIELD_END);
    return this;
  }
}
