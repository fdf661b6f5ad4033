package org.smartlibrary.loan.digital;

import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/**
 * A part of a licence: {@code L1|0}, {@code L1|1} … for everybody, {@code L1|CN-430000} for a
 * province.
 */
public record LotId(LicenceId licence, String name) {

  private static final char BETWEEN = '|';

  static LotId ofAll(LicenceId licence, int number) {
    return new LotId(licence, String.valueOf(number));
  }

  static LotId of(LicenceId licence, Isil province) {
    return new LotId(licence, province.value());
  }

  /** The lot that a value was written for. */
  public static LotId parse(String value) {
    int bar = value.indexOf(BETWEEN);
    return new LotId(new LicenceId(value.substring(0, bar)), value.substring(bar + 1));
  }

  /** Whose share it is; empty for one that is everybody's. */
  public Optional<Isil> province() {
    return name.chars().allMatch(Character::isDigit) ? Optional.empty() : Isil.of(name);
  }

  public String value() {
    return licence.value() + BETWEEN + name;
  }

  @Override
  public String toString() {
    return value();
  }
}
