package org.smartlibrary.starter.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller is to the network. */
public enum Role {
  READER,
  LIBRARIAN,
  LIBRARY_SYSTEM,
  OPERATOR;

  /** As the token's claim {@code roles} writes it: {@code library-system}. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role that the claim names; nothing for a role of somebody else's system. */
  public static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }
}
