package org.smartlibrary.loan.patron;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * A reader, as lending needs to know.
 *
 * @param login the subject of the reader's own tokens, when the reader signs in
 * @param home the library that the reader belongs to
 * @param validThrough the last day of the card; null for one without end
 * @param guardian who answers for a minor
 * @param keepsHistory whether the reader wants what was returned to stay linked
 */
public record Reader(
    ReaderId id,
    CardNumber card,
    @Nullable String login,
    String name,
    Isil home,
    ReaderGroup group,
    @Nullable LocalDate validThrough,
    @Nullable ReaderId guardian,
    boolean keepsHistory,
    List<Block> blocks,
    long version) {

  public Reader {
    blocks = List.copyOf(blocks);
  }

  /** The block that holds now, if one does. */
  public Optional<Block> blockAt(Instant now) {
    return blocks.stream().filter(block -> block.holdsAt(now)).findFirst();
  }

  /** The same in its next version, after a change. */
  Reader next(long after) {
    return new Reader(
        id,
        card,
        login,
        name,
        home,
        group,
        validThrough,
        guardian,
        keepsHistory,
        blocks,
        after + 1);
  }

  Reader withBlocks(List<Block> others) {
    return new Reader(
        id, card, login, name, home, group, validThrough, guardian, keepsHistory, others, version);
  }

  Reader keepingHistory(boolean keeps) {
    return new Reader(
        id, card, login, name, home, group, validThrough, guardian, keeps, blocks, version);
  }

  /** Whether the card is still good on a day in the library's own zone. */
  public boolean isValidOn(LocalDate day) {
    return validThrough == null || !day.isAfter(validThrough);
  }

  /** Logs and messages name no reader but by the id. */
  @Override
  public String toString() {
    return "Reader[%s, version %d]".formatted(id, version);
  }
}
