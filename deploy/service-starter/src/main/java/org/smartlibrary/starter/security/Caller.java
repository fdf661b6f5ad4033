package org.smartlibrary.starter.security;

import java.util.Optional;
import java.util.Set;

/** Who calls; a controller's method takes it as an argument. */
public record Caller(String subject, Set<Role> roles, Optional<Isil> isil) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
