package org.smartlibrary.starter.security;

/** Where it is written down that an operator acted for a library. */
@FunctionalInterface
public interface OperatorAudit {

  void actedFor(String library, String operator, String method, String path);
}
