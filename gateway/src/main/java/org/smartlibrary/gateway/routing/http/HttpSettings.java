package org.smartlibrary.gateway.routing.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connections to the services.
 *
 * @param connections open at once to one instance, idle ones included
 * @param connect how long a connection may take to be made
 * @param silence how long an instance may send nothing in the midst of an exchange
 */
@ConfigurationProperties("smartlibrary.gateway.http")
record HttpSettings(
    @DefaultValue("512") int connections,
    @DefaultValue("2s") Duration connect,
    @DefaultValue("5m") Duration silence) {}
