package org.smartlibrary.local.sip2;

import java.util.Arrays;
import java.util.Optional;

/** A field with a tag, and what it is about. */
enum Tag {
  AA("card"),
  AB("barcode"),
  AC("terminal password"),
  AD("PIN"),
  AE("name"),
  AF("message"),
  AG("to print"),
  AH("due"),
  AJ("title"),
  AM("library"),
  AN("place"),
  AO("institution"),
  AP("location"),
  AQ("belongs at"),
  AS("hold"),
  AT("overdue"),
  AU("loan"),
  AV("fee"),
  BG("owner"),
  BH("currency"),
  BL("card known"),
  BM("renewed"),
  BN("not renewed"),
  BV("owed"),
  BX("messages understood"),
  BZ("hold limit"),
  CB("loan limit"),
  CC("debt limit"),
  CF("waiting"),
  CH("remark"),
  CI("security"),
  CK("medium"),
  CN("login"),
  CO("secret"),
  CP("at"),
  CQ("PIN right"),
  CS("call number"),
  CT("goes to"),
  CV("alert");

  private final String plainly;

  Tag(String plainly) {
    this.plainly = plainly;
  }

  String plainly() {
    return plainly;
  }

  /** Whether it is for the other side only, and not for whoever reads over the shoulder. */
  boolean isSecret() {
    return this == AC || this == AD || this == CO;
  }

  static Optional<Tag> named(String name) {
    return Arrays.stream(values()).filter(tag -> tag.name().equals(name)).findFirst();
  }
}
