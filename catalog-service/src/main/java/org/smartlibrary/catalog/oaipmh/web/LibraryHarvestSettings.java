package org.smartlibrary.catalog.oaipmh.web;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the libraries name themselves to harvesters.
 *
 * @param name of the repositories, before each one's ISIL
 * @param email whom a harvester writes to
 * @param namespace a domain name, the second part of identifiers; never to be changed
 * @param earliest no datestamp is earlier
 */
@ConfigurationProperties("catalog.oai")
record LibraryHarvestSettings(
    @DefaultValue("Smart Library Network") String name,
    @DefaultValue("libraries@smartlibrary.org") String email,
    @DefaultValue("libraries.smartlibrary.org") String namespace,
    @DefaultValue("2026-01-01T00:00:00Z") Instant earliest) {}
