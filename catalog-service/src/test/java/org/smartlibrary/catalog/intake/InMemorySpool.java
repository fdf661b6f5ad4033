package org.smartlibrary.catalog.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;

/** A spool for tests, which can be told to have no room. */
final class InMemorySpool implements Spool {

  private final TreeMap<String, ByteArrayOutputStream> bodies = new TreeMap<>();
  private boolean full;

  void fill() {
    full = true;
  }

  void empty() {
    full = false;
  }

  @Override
  public synchronized boolean append(SyncId sync, long offset, byte[] bytes) {
    if (full) {
      throw new SpoolFull("no room");
    }
    if (length(sync) != offset) {
      return false;
    }
    bodies.computeIfAbsent(sync.value(), _ -> new ByteArrayOutputStream()).writeBytes(bytes);
    return true;
  }

  @Override
  public synchronized long length(SyncId sync) {
    ByteArrayOutputStream body = bodies.get(sync.value());
    return body == null ? 0 : body.size();
  }

  @Override
  public synchronized InputStream open(SyncId sync) {
    ByteArrayOutputStream body = bodies.get(sync.value());
    return new ByteArrayInputStream(body == null ? new byte[0] : body.toByteArray());
  }

  @Override
  public synchronized void delete(SyncId sync) {
    bodies.remove(sync.value());
  }

  @Override
  public synchronized List<SyncId> syncs() {
    return bodies.keySet().stream().map(SyncId::new).toList();
  }
}
