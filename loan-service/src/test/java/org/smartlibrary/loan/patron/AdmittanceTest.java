package org.smartlibrary.loan.patron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;

class AdmittanceTest {

  private static final Isil ANKANG = new Isil("CN-610900");
  private static final Isil SHIQUAN = new Isil("CN-610922");
  private static final Isil XIAN = new Isil("CN-610100");
  private static final Reader MOTHER = reader("mother", "subject-1", null);
  private static final Reader CHILD = reader("child", null, MOTHER.id());
  private static final Reader OTHER = reader("other", "subject-2", null);

  private final List<String> trail = new ArrayList<>();
  private final Admittance admittance =
      new Admittance(
          InMemoryEnrolments.with(MOTHER, CHILD, OTHER),
          new Staff(libraries(), (library, operator, doing, _) -> trail.add(library + doing)));

  @Test
  void aReaderComesToTheOwnThingsByIdOrAsMe() {
    var mother = caller(Role.READER, "subject-1", null);

    assertThat(admittance.admit(mother, "me", "reads")).isEqualTo(MOTHER);
    assertThat(admittance.admit(mother, "mother", "reads")).isEqualTo(MOTHER);
    assertUnknown(mother, "other");
    assertUnknown(mother, "nobody");
    assertUnknown(mother, "not/an id");
  }

  @Test
  void aGuardianComesToAMinorsThingsAndNotTheOtherWayRound() {
    assertThat(admittance.admit(caller(Role.READER, "subject-1", null), "child", "reads"))
        .isEqualTo(CHILD);
    assertUnknown(caller(Role.READER, "subject-2", null), "child");
  }

  @Test
  void theStaffOfTheHomeLibraryAndOfThoseAboveItComeIn() {
    assertThat(admittance.admit(caller(Role.LIBRARIAN, "l", SHIQUAN), "other", "reads"))
        .isEqualTo(OTHER);
    assertThat(admittance.admit(caller(Role.LIBRARY_SYSTEM, "l", ANKANG), "other", "reads"))
        .isEqualTo(OTHER);
    assertUnknown(caller(Role.LIBRARIAN, "l", XIAN), "other");
    assertUnknown(caller(Role.LIBRARIAN, "subject-2", XIAN), "me");
  }

  @Test
  void anOperatorComesInAndIsWrittenDown() {
    assertThat(admittance.admit(caller(Role.OPERATOR, "o", null), "other", "reads"))
        .isEqualTo(OTHER);
    assertThat(trail).containsExactly("CN-610922reads");
  }

  private void assertUnknown(Caller caller, String reader) {
    assertThatExceptionOfType(UnknownReader.class)
        .isThrownBy(() -> admittance.admit(caller, reader, "reads"));
  }

  private static Caller caller(Role role, String subject, @Nullable Isil isil) {
    return new Caller(subject, Set.of(role), Optional.ofNullable(isil));
  }

  private static Reader reader(String id, @Nullable String login, @Nullable ReaderId guardian) {
    return new Reader(
        new ReaderId(id),
        new CardNumber("CARD-" + id),
        login,
        "某某",
        SHIQUAN,
        ReaderGroup.ADULT,
        null,
        guardian,
        false,
        List.of(),
        1);
  }

  private static Libraries libraries() {
    var libraries = new Libraries();
    libraries.put(library(ANKANG, Level.PREFECTURE, null));
    libraries.put(library(SHIQUAN, Level.COUNTY, ANKANG));
    libraries.put(library(XIAN, Level.PREFECTURE, null));
    return libraries;
  }

  private static Library library(Isil isil, Level level, @Nullable Isil parent) {
    return new Library(
        isil,
        "某图书馆",
        null,
        level,
        parent,
        null,
        ZoneId.of("Asia/Shanghai"),
        Library.Status.ACTIVE,
        1);
  }
}
