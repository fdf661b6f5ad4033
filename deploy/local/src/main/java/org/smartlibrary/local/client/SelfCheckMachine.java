package org.smartlibrary.local.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.time.Duration;

/**
 * A self-check machine's side of SIP2: sends a message with sequence number and sum, and gives back
 * the answer when both of its are right.
 */
public final class SelfCheckMachine implements AutoCloseable {

  private static final int TRAILER = "AY0AZFFFF".length();
  private static final String SEND_AGAIN = "96";
  private static final int CHECKSUM = 4;
  private static final int DIGITS = 10;

  private final Socket socket;
  private final InputStream in;
  private final Charset charset;
  private int sequence;

  private SelfCheckMachine(Socket socket, Charset charset) throws IOException {
    this.socket = socket;
    this.charset = charset;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Connects, and waits for no answer longer than this. */
  public static SelfCheckMachine connect(
      InetSocketAddress address, Charset charset, Duration patience) throws IOException {
    var socket = new Socket();
    int millis = Math.toIntExact(patience.toMillis());
    socket.connect(address, millis);
    socket.setSoTimeout(millis);
    socket.setTcpNoDelay(true);
    return over(socket, charset);
  }

  /** Speaks over a line that is there, a secured one for instance, and has its own patience. */
  public static SelfCheckMachine over(Socket connected, Charset charset) throws IOException {
    return new SelfCheckMachine(connected, charset);
  }

  /** Whether the terminal was let in (93/94). */
  public boolean signIn(String login, String secret) throws IOException {
    return ask("9300CN" + login + "|CO" + secret + "|").equals("941");
  }

  /** The answer to the next message, without its trailer; 96 when it was not understood. */
  public String ask(String message) throws IOException {
    sequence = (sequence + 1) % DIGITS;
    send(protect(message, sequence));
    return answer(hear());
  }

  /** The answer to a message without error detection, which then has none either. */
  public String askPlainly(String message) throws IOException {
    send(message);
    return hear();
  }

  /** Sends a line as it is. */
  public void send(String line) throws IOException {
    sendBytes((line + '\r').getBytes(charset));
  }

  /** Sends bytes as they are: half lines, several at once, or no messages at all. */
  public void sendBytes(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next line, with its trailer when it has one. */
  public String hear() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\r'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server has hung up.");
      }
      line.write(next);
    }
    return line.toString(charset);
  }

  /** The message as it travels under this number. */
  public String protect(String message, int number) {
    var summed = message + "AY" + number + "AZ";
    return summed + sum(summed);
  }

  /** Who did not understand does not know the number: 96 comes without it. */
  private String answer(String line) throws IOException {
    if (line.startsWith(SEND_AGAIN)) {
      return SEND_AGAIN;
    }
    int trailer = line.length() - TRAILER;
    if (trailer < 0 || !line.startsWith("AY" + sequence + "AZ", trailer)) {
      throw new IOException("An answer without the sequence number " + sequence);
    }
    int sum = line.length() - CHECKSUM;
    if (!line.substring(sum).equals(sum(line.substring(0, sum)))) {
      throw new IOException("An answer with a wrong sum");
    }
    return line.substring(0, trailer);
  }

  private String sum(String text) {
    int sum = 0;
    for (byte value : text.getBytes(charset)) {
      sum += Byte.toUnsignedInt(value);
    }
    return "%04X".formatted(-sum & 0xFFFF);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
