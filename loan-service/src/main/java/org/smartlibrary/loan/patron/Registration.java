package org.smartlibrary.loan.patron;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * What a library wants to be kept of a reader.
 *
 * @param keepsHistory null: as it is, and for a new reader no
 * @param pin null: as it is
 */
public record Registration(
    ReaderId id,
    CardNumber card,
    @Nullable String login,
    String name,
    Isil home,
    ReaderGroup group,
    @Nullable LocalDate validThrough,
    @Nullable ReaderId guardian,
    @Nullable Boolean keepsHistory,
    Details details,
    @Nullable String pin) {

  Reader reader(List<Block> blocks, boolean keptHistory, long version) {
    return new Reader(
        id,
        card,
        login,
        name,
        home,
        group,
        validThrough,
        guardian,
        Optional.ofNullable(keepsHistory).orElse(keptHistory),
        blocks,
        version);
  }

  /** The hash that is there serves on when it is of the same PIN, so that nothing changes. */
  @Nullable PinHash hashedPin(@Nullable PinHash kept) {
    if (pin == null || (kept != null && kept.matches(pin))) {
      return kept;
    }
    return PinHash.of(pin);
  }

  @Override
  public String toString() {
    return "Registration[%s]".formatted(id);
  }
}
