package org.smartlibrary.catalog.inventory.spring;

import java.time.Clock;
import org.smartlibrary.catalog.inventory.Inventories;
import org.smartlibrary.catalog.inventory.InventoryEvents;
import org.smartlibrary.catalog.inventory.InventorySettings;
import org.smartlibrary.catalog.inventory.InventoryTaker;
import org.smartlibrary.catalog.inventory.InventoryWatch;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Horizon;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InventorySettings.class)
class InventoryConfiguration {

  @Bean
  InventoryTaker inventoryTaker(
      Catalogue catalogue,
      ChangedRecords changes,
      Horizon horizon,
      AppliedPositions applied,
      Clock clock) {
    return new InventoryTaker(catalogue, changes, horizon, applied, clock);
  }

  @Bean
  InventoryWatch inventoryWatch(
      Catalogue catalogue,
      Inventories inventories,
      InventoryTaker taker,
      InventoryEvents events,
      InventorySettings settings,
      Clock clock) {
    return new InventoryWatch(catalogue, inventories, taker, events, settings, clock);
  }
}
