package org.smartlibrary.starter.oaipmh;

import java.time.Instant;

/**
 * Who answers (section 4.2).
 *
 * @param namespace a domain name, the second part of each identifier {@code oai:namespace:local}
 * @param sample an identifier as an example
 * @param earliest no datestamp is earlier
 */
public record OaiIdentity(
    String name, String adminEmail, String namespace, String sample, Instant earliest) {}
