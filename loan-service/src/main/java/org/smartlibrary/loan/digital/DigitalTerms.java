package org.smartlibrary.loan.digital;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digital copies are lent where no regulation says it.
 *
 * @param offerKept how long a lease that became free is kept for whoever is first in line
 * @param look how often an instance looks for what time has changed
 * @param atOnce how many licences it takes up each time
 */
@ConfigurationProperties("loan.digital")
public record DigitalTerms(
    @DefaultValue("2d") Duration offerKept,
    @DefaultValue("5s") Duration look,
    @DefaultValue("200") int atOnce) {}
