package org.smartlibrary.benchmark.union;

import java.time.Duration;

/** What can be measured of a platform that has been loaded. */
public enum Measurement {
  SEARCH {
    @Override
    public Object of(LoadedUnion union, Duration time) throws Exception {
      return SearchResult.measure(union, time);
    }
  },
  SRU {
    @Override
    public Object of(LoadedUnion union, Duration time) throws Exception {
      return SruLoad.measure(union, time);
    }
  },
  OAI {
    @Override
    public Object of(LoadedUnion union, Duration time) throws Exception {
      return Harvest.measure(union);
    }
  },
  CHANGES {
    @Override
    public Object of(LoadedUnion union, Duration time) throws Exception {
      return ChangesFeed.measure(union);
    }
  },
  RESTART {
    @Override
    public Object of(LoadedUnion union, Duration time) throws Exception {
      return Restart.measure(union);
    }
  };

  /**
   * The figures.
   *
   * @param time how long each load lasts
   */
  public abstract Object of(LoadedUnion union, Duration time) throws Exception;
}
