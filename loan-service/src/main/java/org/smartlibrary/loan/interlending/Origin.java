package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param foreignId its number at an agency outside
 * @param addressed whom that agency asked: a member, or the network as a whole
 * @param digest of what was sent, by which a repetition is told from something else
 */
public record Origin(
    Party requester,
    @Nullable String foreignId,
    @Nullable AgencyId addressed,
    @Nullable String digest,
    Instant at) {}
