package org.smartlibrary.loan.sip2.tcp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where self-check machines connect.
 *
 * @param enabled whether there is such a port at all
 * @param address the address that is listened on: machines elsewhere need another than the loopback
 * @param port 6001 as everywhere; 0 takes one that is free
 * @param tlsBundle the name of the {@code spring.ssl.bundle} whose certificate is shown; without
 *     one the connection is plain, as most machines want it
 * @param connections the most at once
 * @param terminalConnections the most at once of one terminal; the one longest silent gives way
 * @param longestLine the most bytes of a message
 * @param signIn how soon after connecting a terminal must have signed in
 * @param line how long a message may take from its first byte to its last
 * @param answer how long an answer may take until it is made and written
 * @param idle how long a terminal may be silent
 * @param repeats for how long the same message is the same transaction
 */
@ConfigurationProperties("loan.sip2")
record Sip2Settings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("6001") int port,
    @Nullable String tlsBundle,
    @DefaultValue("1000") int connections,
    @DefaultValue("8") int terminalConnections,
    @DefaultValue("4096") int longestLine,
    @DefaultValue("15s") Duration signIn,
    @DefaultValue("10s") Duration line,
    @DefaultValue("30s") Duration answer,
    @DefaultValue("30m") Duration idle,
    @DefaultValue("10m") Duration repeats) {}
