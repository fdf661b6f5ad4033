package org.smartlibrary.federation.cluster;

import org.jspecify.annotations.Nullable;

/**
 * A place in the stream of the libraries' records, and the change heard there; none where the event
 * could not be read.
 */
public record Heard(int partition, long offset, @Nullable Change change) implements Notice {}
