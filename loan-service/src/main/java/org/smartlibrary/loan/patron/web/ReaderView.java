package org.smartlibrary.loan.patron.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** A reader, as the reader and the home library see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReaderView(
    ReaderId id,
    CardNumber card,
    @Nullable String login,
    String name,
    Isil home,
    ReaderGroup group,
    @Nullable LocalDate validThrough,
    @Nullable ReaderId guardian,
    boolean keepsHistory,
    @Nullable String phone,
    @Nullable String email,
    @Nullable LocalDate birthDate,
    boolean hasPin,
    List<BlockView> blocks,
    long version) {

  /** Why the reader may borrow nothing, and until when. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BlockView(Block.Reason reason, Isil by, Instant since, @Nullable Instant until) {

    static BlockView of(Block block) {
      return new BlockView(block.reason(), block.by(), block.since(), block.until());
    }
  }

  static ReaderView of(Enrolment enrolment) {
    var reader = enrolment.reader();
    return new ReaderView(
        reader.id(),
        reader.card(),
        reader.login(),
        reader.name(),
        reader.home(),
        reader.group(),
        reader.validThrough(),
        reader.guardian(),
        reader.keepsHistory(),
        enrolment.details().phone(),
        enrolment.details().email(),
        enrolment.details().born(),
        enrolment.hashedPin().isPresent(),
        reader.blocks().stream().map(BlockView::of).toList(),
        reader.version());
  }

  @Override
  public String toString() {
    return "ReaderView[%s]".formatted(id);
  }
}
