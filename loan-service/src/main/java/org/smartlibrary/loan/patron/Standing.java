package org.smartlibrary.loan.patron;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.smartlibrary.starter.security.Isil;

/**
 * What changes of a reader without a new registration: blocks, and the consent to a history. Of a
 * reader who is not there the answer is {@code Outdated(0)}.
 */
public final class Standing {

  private final Enrolments enrolments;

  public Standing(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  /** One block of a library for a reason; a later one takes the place of the earlier. */
  public Decision block(ReaderId id, Block block) {
    return change(id, reader -> blocked(reader, block));
  }

  /** The same once: a request that comes again changes nothing. */
  public Decision block(ReaderId id, Block block, BlockRequest request) {
    while (true) {
      var before = enrolments.file(id);
      if (before.isEmpty()) {
        return new Decision.Outdated(0);
      }
      var granted = before.get().granted(request.key());
      if (granted.isPresent()) {
        return granted.get().equals(request)
            ? new Decision.Unchanged(before.get())
            : new Decision.Refused(Rule.KEY_REUSED, "Another block was asked for under this key.");
      }
      var next = before.get().with(blocked(before.get().reader(), block)).having(request);
      if (enrolments.save(before.get(), next) == Enrolments.Saved.DONE) {
        return new Decision.Updated(next);
      }
    }
  }

  private static Reader blocked(Reader reader, Block block) {
    var others =
        reader.blocks().stream()
            .filter(known -> known.reason() != block.reason() || !known.by().equals(block.by()));
    return reader.withBlocks(Stream.concat(others, Stream.of(block)).toList());
  }

  /** Lifts all blocks for a reason, whoever set them. */
  public Decision unblock(ReaderId id, Block.Reason reason) {
    return lift(id, block -> block.reason() == reason);
  }

  /** Lifts the block that one library set for a reason, and nobody else's. */
  public Decision unblock(ReaderId id, Block.Reason reason, Isil by) {
    return lift(id, block -> block.reason() == reason && block.by().equals(by));
  }

  private Decision lift(ReaderId id, Predicate<Block> which) {
    return change(
        id, reader -> reader.withBlocks(reader.blocks().stream().filter(which.negate()).toList()));
  }

  public Decision keepHistory(ReaderId id, boolean keeps) {
    return change(id, reader -> reader.keepingHistory(keeps));
  }

  private Decision change(ReaderId id, UnaryOperator<Reader> change) {
    while (true) {
      var before = enrolments.file(id);
      if (before.isEmpty()) {
        return new Decision.Outdated(0);
      }
      var changed = change.apply(before.get().reader());
      if (changed.equals(before.get().reader())) {
        return new Decision.Unchanged(before.get());
      }
      var next = before.get().with(changed);
      if (enrolments.save(before.get(), next) == Enrolments.Saved.DONE) {
        return new Decision.Updated(next);
      }
    }
  }
}
