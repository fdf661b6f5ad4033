package org.smartlibrary.loan.hold;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How holds are served where no regulation says it.
 *
 * @param longest how long a hold lives whose reader named no last day
 * @param kept how long a hold that is over stays to be seen
 * @param kilometresACopy how much further away a library counts for each copy that it has to fetch
 *     already
 * @param look how often an instance looks for what time has changed
 * @param atOnce how many holds and titles it takes up each time
 */
@ConfigurationProperties("loan.holds")
public record HoldTerms(
    @DefaultValue("180d") Duration longest,
    @DefaultValue("90d") Duration kept,
    @DefaultValue("20") double kilometresACopy,
    @DefaultValue("2s") Duration look,
    @DefaultValue("200") int atOnce) {}
