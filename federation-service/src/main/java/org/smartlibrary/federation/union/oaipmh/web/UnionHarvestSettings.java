package org.smartlibrary.federation.union.oaipmh.web;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the union names itself to harvesters.
 *
 * @param name of the repository
 * @param email whom a harvester writes to
 * @param namespace a domain name, the second part of identifiers; never to be changed
 * @param earliest no datestamp is earlier
 */
@ConfigurationProperties("union.oai")
record UnionHarvestSettings(
    @DefaultValue("Smart Library Network: union catalogue") String name,
    @DefaultValue("union@smartlibrary.org") String email,
    @DefaultValue("union.smartlibrary.org") String namespace,
    @DefaultValue("2026-01-01T00:00:00Z") Instant earliest) {}
