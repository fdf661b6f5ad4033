package org.smartlibrary.catalog.intake.mongo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads pieces one after another; where there is none the stream ends. */
final class PieceStream extends InputStream {

  private final LongFunction<byte @Nullable []> pieces;
  private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
  private long next;

  PieceStream(LongFunction<byte @Nullable []> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return isMore() ? piece.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int start, int length) {
    return isMore() ? piece.read(bytes, start, length) : -1;
  }

  private boolean isMore() {
    if (piece.available() == 0) {
      byte @Nullable [] bytes = pieces.apply(next);
      if (bytes == null) {
        return false;
      }
      next += bytes.length;
      piece = new ByteArrayInputStream(bytes);
    }
    return true;
  }
}
