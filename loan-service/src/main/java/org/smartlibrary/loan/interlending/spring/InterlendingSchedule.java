package org.smartlibrary.loan.interlending.spring;

import org.smartlibrary.loan.interlending.Dispatch;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.ReaderWishes;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Several instances may do this at once: each change is of one version of a request. */
@Configuration(proxyBeanMethods = false)
class InterlendingSchedule {

  private final Interlending interlending;
  private final ReaderWishes wishes;
  private final Dispatch dispatch;

  InterlendingSchedule(Interlending interlending, ReaderWishes wishes, Dispatch dispatch) {
    this.interlending = interlending;
    this.wishes = wishes;
    this.dispatch = dispatch;
  }

  @Scheduled(fixedDelayString = "${interlending.look:5s}")
  void look() {
    interlending.sweep();
    wishes.sweep();
  }

  @Scheduled(fixedDelayString = "${interlending.look:5s}")
  void tell() {
    dispatch.run();
  }
}
