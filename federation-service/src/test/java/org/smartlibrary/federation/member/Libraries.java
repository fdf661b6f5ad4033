package org.smartlibrary.federation.member;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Some libraries to tell stories with. */
public final class Libraries {

  public static final Isil NATIONAL = new Isil("CN-NLC");
  public static final Isil SHAANXI = new Isil("CN-610000");
  public static final Isil ANKANG = new Isil("CN-610900");
  public static final Isil HANZHONG = new Isil("CN-610700");
  public static final Isil SHIQUAN = new Isil("CN-610922");
  public static final Isil BRANCH = new Isil("CN-610922-HL");

  private Libraries() {}

  public static Registration registration(Isil isil, Level level, @Nullable Isil parent) {
    var name = new MemberName(isil + "图书馆", isil + " Library");
    return new Registration(isil, name, level, parent, null, null, null, null, null);
  }

  public static Registration national() {
    return registration(NATIONAL, Level.NATIONAL, null);
  }

  public static Registration shaanxi() {
    return registration(SHAANXI, Level.PROVINCIAL, NATIONAL);
  }

  public static Registration ankang() {
    return registration(ANKANG, Level.PREFECTURE, SHAANXI);
  }

  public static Registration hanzhong() {
    return registration(HANZHONG, Level.PREFECTURE, SHAANXI);
  }

  public static Registration shiquan() {
    return registration(SHIQUAN, Level.COUNTY, ANKANG);
  }

  public static Registration branch() {
    return registration(BRANCH, Level.BRANCH, SHIQUAN);
  }

  public static Registration closed(Registration open) {
    return withStatus(open, Status.CLOSED);
  }

  public static Registration opened(Registration closed) {
    return withStatus(closed, Status.ACTIVE);
  }

  public static Registration named(Registration unnamed, String zh, @Nullable String en) {
    return new Registration(
        unnamed.isil(),
        new MemberName(zh, en),
        unnamed.level(),
        unnamed.parent(),
        unnamed.divisionCode(),
        unnamed.location(),
        unnamed.timeZone(),
        unnamed.status(),
        unnamed.expectedVersion());
  }

  public static Registration at(Registration nowhere, double lon, double lat) {
    return new Registration(
        nowhere.isil(),
        nowhere.name(),
        nowhere.level(),
        nowhere.parent(),
        nowhere.divisionCode(),
        new Location(lon, lat),
        nowhere.timeZone(),
        nowhere.status(),
        nowhere.expectedVersion());
  }

  public static MemberLibrary member(Registration registration) {
    return member(registration, 1);
  }

  public static MemberLibrary member(Registration registration, long version) {
    return registration.with(ZoneId.of("Asia/Shanghai"), Status.ACTIVE, version);
  }

  private static Registration withStatus(Registration before, Status status) {
    return new Registration(
        before.isil(),
        before.name(),
        before.level(),
        before.parent(),
        before.divisionCode(),
        before.location(),
        before.timeZone(),
        status,
        before.expectedVersion());
  }
}
