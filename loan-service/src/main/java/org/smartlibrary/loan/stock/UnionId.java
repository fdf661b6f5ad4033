package org.smartlibrary.loan.stock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The title in the union catalogue: one for the descriptions of all libraries. */
public record UnionId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnionId {
    if (!value.matches("[A-Za-z0-9]{1,64}")) {
      throw new IllegalArgumentException("not a union record: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
