package org.smartlibrary.catalog.holding;

import java.util.List;

/**
 * Finds the copies in a record. A record often tells of the same copies in several fields: the
 * first group of fields here that tells of any is believed, and the others are not counted again.
 */
public final class ItemProfiles {

  public static final ItemProfiles MARC21 =
      new ItemProfiles(
          List.of(
              new ItemGroup(new ItemRule("AVA", AlmaItems::of)),
              new ItemGroup(new ItemRule("952", KohaItems::of952)),
              new ItemGroup(new ItemRule("949", Local949Items::of)),
              new ItemGroup(
                  new ItemRule("876", LocationItems::of876),
                  new ItemRule("852", LocationItems::of852)),
              new ItemGroup(new ItemRule("866", LocationItems::of866))));

  public static final ItemProfiles UNIMARC =
      new ItemProfiles(
          List.of(
              new ItemGroup(new ItemRule("AVA", AlmaItems::of)),
              new ItemGroup(new ItemRule("995", KohaItems::of995)),
              new ItemGroup(
                  new ItemRule("905", ChineseItems::of905),
                  new ItemRule("906", ChineseItems::of906),
                  new ItemRule("909", ChineseItems::of909)),
              new ItemGroup(new ItemRule("852", LocationItems::of852)),
              new ItemGroup(new ItemRule("930", LocalItems::of930)),
              new ItemGroup(new ItemRule("899", LocalItems::of899))));

  private final List<ItemGroup> groups;

  private ItemProfiles(List<ItemGroup> groups) {
    this.groups = groups;
  }

  /** The copies of a record, none when it tells of none. */
  public List<Item> items(FieldsByTag fields) {
    for (ItemGroup group : groups) {
      List<Item> items = group.items(fields);
      if (!items.isEmpty()) {
        return items;
      }
    }
    return List.of();
  }
}
