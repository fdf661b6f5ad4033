package org.smartlibrary.loan.sip2.session;

import org.smartlibrary.loan.sip2.Refusal;

/**
 * What a machine tells whoever takes a copy out of its bin; and why a message asks for too much.
 */
final class Words {

  static final Refusal KEEP_HERE =
      new Refusal("有读者预约，请放预约架。", "A reader waits for it: pick-up shelf.");
  static final Refusal SEND_ON =
      new Refusal("有读者在他馆预约，请转送。", "A reader waits for it elsewhere: send it on.");
  static final Refusal SEND_HOME =
      new Refusal("他馆图书，请送回所属馆。", "It belongs to another library: send it home.");
  static final Refusal NO_SUCH_AMOUNT =
      new Refusal("金额或币种无效。", "The amount must be positive, in CNY.");
  static final Refusal NO_SUCH_MODE =
      new Refusal("无法识别的预约操作。", "A hold is placed, changed or cancelled.");

  private Words() {}
}
