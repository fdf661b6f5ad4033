package org.smartlibrary.loan.sip2.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * One line of the wire, without its end: the message, and how it was protected. Lengths and sums
 * are of bytes, hence before anything is decoded.
 */
public record Frame(String message, ErrorDetection detection, boolean intact) {

  private static final Pattern TRAILER = Pattern.compile("(?:AY([0-9]))?AZ([0-9A-Fa-f]{4})$");
  private static final Pattern BROKEN_TRAILER = Pattern.compile("AY.?AZ[^|]*$");
  private static final int CHECKSUM_DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  /** Takes a line apart; one whose sum is wrong is not {@link #intact}. */
  public static Frame read(byte[] line, Charset charset) {
    var raw = new String(line, ISO_8859_1);
    var trailer = TRAILER.matcher(raw);
    if (trailer.find()) {
      int summed = line.length - CHECKSUM_DIGITS;
      return new Frame(
          new String(line, 0, trailer.start(), charset),
          ErrorDetection.with(trailer.group(1)),
          Checksum.of(line, summed) == Integer.parseInt(trailer.group(2), HEXADECIMAL));
    }
    boolean broken = BROKEN_TRAILER.matcher(raw).find();
    return new Frame(
        new String(line, charset),
        broken ? ErrorDetection.CHECKSUM_ONLY : ErrorDetection.NONE,
        !broken);
  }

  /** A message as a whole line: protected as it is to be, and ended. */
  public static byte[] write(String message, ErrorDetection detection, Charset charset) {
    var line = new ByteArrayOutputStream();
    line.writeBytes(message.getBytes(charset));
    if (detection.on()) {
      line.writeBytes(detection.head().getBytes(US_ASCII));
      int sum = Checksum.of(line.toByteArray(), line.size());
      line.writeBytes("%04X".formatted(sum).getBytes(US_ASCII));
    }
    line.write('\r');
    return line.toByteArray();
  }
}
