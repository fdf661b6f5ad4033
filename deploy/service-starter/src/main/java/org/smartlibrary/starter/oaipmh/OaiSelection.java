package org.smartlibrary.starter.oaipmh;

import java.time.Instant;
import java.util.Optional;

/**
 * What a harvester asks for.
 *
 * @param before only what changed before that time
 * @param after the position behind which to go on
 * @param limit at most so many
 */
public record OaiSelection(
    OaiFormat format, Optional<String> set, Optional<Instant> before, long after, int limit) {}
