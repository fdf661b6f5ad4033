package org.smartlibrary.catalog.inventory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often inventories are taken.
 *
 * @param every from one inventory of a library to the next
 * @param again how soon after one that could not be taken because the library was changing
 * @param lease after so long, an instance that began one and is gone is not waited for
 */
@ConfigurationProperties("catalog.inventory")
public record InventorySettings(
    @DefaultValue("1d") Duration every,
    @DefaultValue("10m") Duration again,
    @DefaultValue("1h") Duration lease) {}
