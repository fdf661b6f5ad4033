package org.smartlibrary.local.mongo.store;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;

/** Maps whose keys are byte strings in order. */
final class Keyed {

  private Keyed() {}

  static <V> MVMap.Builder<byte[], V> by(DataType<V> values) {
    var builder = new MVMap.Builder<byte[], V>();
    builder.setKeyType(SortedBytesType.INSTANCE);
    builder.setValueType(values);
    return builder;
  }
}
