package org.smartlibrary.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.smartlibrary.local.client.UploadListener;
import org.smartlibrary.local.platform.Part;

/** What happens, once, when half of a file has been sent. */
interface Disturbance {

  void strike() throws IOException;

  static Disturbance none() {
    return () -> {};
  }

  static Disturbance killing(RunningPlatform platform, Part victim) {
    return () -> platform.kill(victim);
  }

  /** Strikes in the middle of a file of this size. */
  default UploadListener inTheMiddleOf(long size) {
    return new UploadListener() {
      private boolean struck;

      @Override
      public void sent(long sent) {
        if (!struck && sent > size / 2) {
          struck = true;
          try {
            strike();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
    };
  }
}
