package org.smartlibrary.starter.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps it in the log, for a service without a database. */
final class AuditLog implements OperatorAudit {

  private static final Logger log = LoggerFactory.getLogger(AuditLog.class);

  @Override
  public void actedFor(String library, String operator, String method, String path) {
    log.info("Operator {} acts for {}: {} {}", operator, library, method, path);
  }
}
