package org.smartlibrary.loan.patron;

import java.util.Optional;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;

/**
 * Who may come to a reader's own things: the reader, a minor's guardian, the staff of the home
 * library or of one above it, and an operator, who is written down. To everybody else the reader is
 * unknown.
 */
public final class Admittance {

  /** What readers write in the place of their own id. */
  public static final String ME = "me";

  private final Readers readers;
  private final Staff staff;

  public Admittance(Readers readers, Staff staff) {
    this.readers = readers;
    this.staff = staff;
  }

  /**
   * The reader who calls.
   *
   * @throws UnknownReader when nobody signs in under this subject
   */
  public Reader self(Caller caller) {
    return caller.is(Role.READER)
        ? readers.withLogin(caller.subject()).orElseThrow(UnknownReader::new)
        : unknown();
  }

  /**
   * The reader whom a path names, by an id or {@value #ME}.
   *
   * @param doing what is about to happen, for the trail of what operators did
   * @throws UnknownReader when there is none, or not for this caller
   */
  public Reader admit(Caller caller, String idOrMe, String doing) {
    if (idOrMe.equals(ME)) {
      return self(caller);
    }
    var reader = ReaderId.of(idOrMe).flatMap(readers::find).orElseThrow(UnknownReader::new);
    return isServed(caller, reader, doing) || isOwn(caller, reader) ? reader : unknown();
  }

  /**
   * The reader whom a path names, for what only staff may do.
   *
   * @throws UnknownReader when there is none, or not for this caller
   */
  public Reader attend(Caller caller, String id, String doing) {
    var reader = ReaderId.of(id).flatMap(readers::find).orElseThrow(UnknownReader::new);
    return isServed(caller, reader, doing) ? reader : unknown();
  }

  private boolean isServed(Caller caller, Reader reader, String doing) {
    if (caller.is(Role.OPERATOR)) {
      staff.actsFor(caller, reader.home(), doing);
      return true;
    }
    return staff.serves(caller, reader.home());
  }

  private boolean isOwn(Caller caller, Reader reader) {
    return caller.is(Role.READER)
        && readers
            .withLogin(caller.subject())
            .map(Reader::id)
            .filter(self -> self.equals(reader.id()) || isGuardian(self, reader))
            .isPresent();
  }

  private static boolean isGuardian(ReaderId self, Reader reader) {
    return Optional.ofNullable(reader.guardian()).filter(self::equals).isPresent();
  }

  private static Reader unknown() {
    throw new UnknownReader();
  }
}
