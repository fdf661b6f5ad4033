package org.smartlibrary.loan.sip2;

/** Why not, as it stands on a screen in a library: short, and without anybody's name. */
public record Refusal(String chinese, String english) {

  public static final Refusal UNKNOWN_CARD =
      new Refusal("读者证无效，请到服务台咨询。", "Unknown card. Please ask at the desk.");
  public static final Refusal UNKNOWN_COPY =
      new Refusal("系统中没有此条码，请到服务台办理。", "Unknown barcode. Please ask at the desk.");
  public static final Refusal WRONG_PIN = new Refusal("密码不正确。", "The PIN is not right.");
  public static final Refusal NOT_HERE =
      new Refusal("本机不提供此项服务，请到服务台办理。", "This machine does not do that. Please ask at the desk.");

  public String in(Language language) {
    return switch (language) {
      case CHINESE -> chinese;
      case ENGLISH -> english;
    };
  }
}
