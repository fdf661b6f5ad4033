package org.smartlibrary.loan.interlending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.smartlibrary.starter.security.Isil;

/** How libraries are named between systems (ISO 18626, agencyId): {@code ISIL:CN-430121}. */
public record AgencyId(String type, String value) {

  public static final String ISIL_TYPE = "ISIL";

  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
  private static final Pattern VALUE = Pattern.compile("[\\p{Graph}&&[^|]]{1,64}");
  private static final char BETWEEN = ':';

  public AgencyId {
    if (!TYPE.matcher(type).matches() || !VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not an agency: a type, a colon and a name without blanks");
    }
  }

  public static AgencyId of(Isil isil) {
    return new AgencyId(ISIL_TYPE, isil.value());
  }

  public static Optional<AgencyId> of(String type, String value) {
    return TYPE.matcher(type).matches() && VALUE.matcher(value).matches()
        ? Optional.of(new AgencyId(type, value))
        : Optional.empty();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgencyId parse(String text) {
    int colon = text.indexOf(BETWEEN);
    if (colon < 0) {
      throw new IllegalArgumentException(
          "not an agency: a type, a colon and a name without blanks");
    }
    return new AgencyId(text.substring(0, colon), text.substring(colon + 1));
  }

  @JsonValue
  public String written() {
    return type + BETWEEN + value;
  }

  @Override
  public String toString() {
    return written();
  }
}
