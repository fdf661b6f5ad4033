package org.smartlibrary.local.mongo.wire;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client: its commands are answered one after the other. */
final class Connection implements Runnable, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Connection.class);
  private static final int INTERNAL_ERROR = 1;

  private final Socket socket;
  private final MongoBackend backend;
  private final Channel channel = new EmbeddedChannel();
  private int answers;

  Connection(Socket socket, MongoBackend backend) {
    this.socket = socket;
    this.backend = backend;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 64 << 10);
      while (true) {
        handle(Request.read(message(in)));
      }
    } catch (EOFException e) {
      log.trace("A client has gone", e);
    } catch (IOException e) {
      log.debug("A connection broke", e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      log.warn("A client that sent no MongoDB message is hung up on: {}", e.getMessage());
    } finally {
      backend.handleClose(channel);
    }
  }

  private static byte[] message(InputStream in) throws IOException {
    var head = in.readNBytes(Integer.BYTES);
    if (head.length < Integer.BYTES) {
      throw new EOFException();
    }
    int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (length < Request.HEADER_BYTES || length > MongoPort.LARGEST_MESSAGE) {
      throw new IllegalArgumentException("A message of " + length + " bytes");
    }
    var message = new byte[length];
    if (in.readNBytes(message, Integer.BYTES, length - Integer.BYTES) < length - Integer.BYTES) {
      throw new EOFException();
    }
    return message;
  }

  private void handle(Request request) throws IOException {
    var answer = answer(request);
    if (request.answered()) {
      var reply = Reply.to(request, ++answers, answer);
      socket.getOutputStream().write(reply.buffer(), 0, reply.length());
    }
  }

  private Document answer(Request request) {
    try {
      return backend.handleCommand(channel, request.database(), request.name(), request.command());
    } catch (MongoServerError e) {
      return refusal(e.getMessageWithoutErrorCode(), e.getCode(), e.getCodeName());
    } catch (MongoServerException e) {
      return refusal(e.getMessageWithoutErrorCode(), INTERNAL_ERROR, "InternalError");
    } catch (RuntimeException e) {
      log.error("Command {} failed", request.name(), e);
      return refusal(e.toString(), INTERNAL_ERROR, "InternalError");
    }
  }

  private static Document refusal(String message, int code, String name) {
    return new Document("ok", 0.0)
        .append("errmsg", message)
        .append("code", code)
        .append("codeName", name);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
