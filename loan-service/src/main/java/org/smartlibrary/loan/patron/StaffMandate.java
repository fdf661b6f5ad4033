package org.smartlibrary.loan.patron;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.loan.member.NotTheirLibrary;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;

/**
 * What one caller may, asked once a library: an operator who loads a file is written down once for
 * each home in it.
 */
public final class StaffMandate implements Mandate {

  private final Staff staff;
  private final Caller caller;
  private final String doing;
  private final Map<Isil, Optional<Decision.Refused>> asked = new ConcurrentHashMap<>();

  public StaffMandate(Staff staff, Caller caller, String doing) {
    this.staff = staff;
    this.caller = caller;
    this.doing = doing;
  }

  @Override
  public Optional<Decision.Refused> refuses(Isil home) {
    return asked.computeIfAbsent(home, this::ask);
  }

  private Optional<Decision.Refused> ask(Isil home) {
    try {
      staff.actsFor(caller, home, doing);
      return Optional.empty();
    } catch (UnknownLibrary e) {
      return refused(Rule.HOME_UNKNOWN, e);
    } catch (NotTheirLibrary e) {
      return refused(Rule.NOT_YOURS, e);
    }
  }

  private static Optional<Decision.Refused> refused(Rule rule, RuntimeException why) {
    return Optional.of(new Decision.Refused(rule, String.valueOf(why.getMessage())));
  }
}
