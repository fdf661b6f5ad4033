package org.smartlibrary.loan.interlending;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

/** A small network with one title, and everything that interlending needs of others. */
public final class Bench {

  public static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");
  public static final UnionId TITLE = new UnionId("u1");
  public static final Isbn ISBN = new Isbn("9787020002207");
  public static final Isil HERE = new Isil("CN-430121");
  public static final Isil SAME_COUNTY = new Isil("CN-430121-B");
  public static final Isil SAME_PREFECTURE = new Isil("CN-430122");
  public static final Isil SAME_PROVINCE = new Isil("CN-430400");
  public static final Isil FAR = new Isil("CN-110000");

  public final SetClock clock = new SetClock(MONDAY);
  public final InMemoryInterlibraryRequests requests = new InMemoryInterlibraryRequests();
  public final InMemoryAgencies agencies = new InMemoryAgencies();
  public final PlacesOnPaper places = new PlacesOnPaper();
  public final Libraries libraries = new Libraries();
  public final List<StockItem> copies = new ArrayList<>();
  public final Set<ItemKey> onTheShelf = new HashSet<>();
  public final InterlendingSettings settings = settings();
  public final Deadlines deadlines = new Deadlines(new WorkingDays(), settings);
  public final Interlending.Means means =
      new Interlending.Means(
          requests,
          agencies,
          new Holders(new ListedStock(), new Shelves(), libraries, requests),
          deadlines,
          new ReaderPlaces(places),
          settings,
          new NoMeters());
  public final Interlending interlending = new Interlending(means, clock);

  public Bench() {
    library("CN-NATION", Level.NATIONAL, null, 116.4, 39.9);
    library("CN-430000", Level.PROVINCIAL, "CN-NATION", 113.0, 28.2);
    library("CN-430100", Level.PREFECTURE, "CN-430000", 112.9, 28.2);
    library(HERE.value(), Level.COUNTY, "CN-430100", 113.1, 28.2);
    library("CN-430121-A", Level.BRANCH, HERE.value(), 113.1, 28.21);
    library(SAME_COUNTY.value(), Level.BRANCH, HERE.value(), 113.11, 28.2);
    library(SAME_PREFECTURE.value(), Level.COUNTY, "CN-430100", 112.8, 28.3);
    library(SAME_PROVINCE.value(), Level.PREFECTURE, "CN-430000", 112.6, 26.9);
    library(FAR.value(), Level.PROVINCIAL, "CN-NATION", 116.4, 39.9);
  }

  public static InterlendingSettings settings() {
    return settings("ISIL:BROKER", List.of());
  }

  /** With this name of the network, and these networks allowed. */
  public static InterlendingSettings settings(String agency, List<String> networks) {
    return new InterlendingSettings(
        agency,
        3,
        5,
        5,
        30,
        1,
        10,
        20,
        20,
        10,
        1000,
        Duration.ofDays(30),
        Duration.ofSeconds(5),
        networks,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(10),
        Duration.ofHours(1),
        3);
  }

  void library(String isil, Level level, @Nullable String above, double lon, double lat) {
    libraries.put(
        new Library(
            new Isil(isil),
            isil,
            null,
            level,
            above == null ? null : new Isil(above),
            new Place(lon, lat),
            ZoneOffset.UTC,
            Library.Status.ACTIVE,
            1));
  }

  /** A copy of the title at a library; on its shelf or not. */
  public ItemKey copy(Isil owner, boolean available) {
    ItemKey key = new ItemKey(owner, new Barcode("b" + copies.size()));
    copies.add(
        new StockItem(
            key,
            new RecordKey(owner, "n1"),
            ItemType.BOOK,
            "红楼梦",
            "曹雪芹",
            null,
            null,
            null,
            null,
            false,
            false));
    if (available) {
      onTheShelf.add(key);
    }
    return key;
  }

  public static Need need() {
    return new Need(TITLE, Citation.of("红楼梦", "曹雪芹"), Service.LOAN, new ReaderId("r1"), null, null);
  }

  /** A wish of the county's library. */
  public InterlibraryRequest wish() {
    return opened(interlending.open(HERE, need(), false, null));
  }

  public static InterlibraryRequest opened(Opening opening) {
    return ((Opening.Opened) opening).request();
  }

  public InterlibraryRequest now(InterlibraryRequest request) {
    return requests.find(request.id()).orElseThrow();
  }

  public Decision act(InterlibraryRequest request, Happening happening) {
    return interlending.act(request.id(), happening).orElseThrow();
  }

  private final class ListedStock implements Stock {

    @Override
    public Optional<StockItem> find(ItemKey key) {
      return copies.stream().filter(copy -> copy.key().equals(key)).findFirst();
    }

    @Override
    public List<StockItem> withBarcode(Barcode barcode) {
      return copies.stream().filter(copy -> copy.key().barcode().equals(barcode)).toList();
    }

    @Override
    public Optional<UnionId> titleOf(RecordKey record) {
      return copies.stream().anyMatch(copy -> copy.record().equals(record))
          ? Optional.of(TITLE)
          : Optional.empty();
    }

    @Override
    public Optional<UnionId> withIsbn(Isbn isbn) {
      return isbn.equals(ISBN) ? Optional.of(TITLE) : Optional.empty();
    }

    @Override
    public Optional<UnionId> current(UnionId title) {
      return Objects.equals(title, TITLE) ? Optional.of(TITLE) : Optional.empty();
    }

    @Override
    public List<StockItem> copies(UnionId title) {
      return title.equals(TITLE) ? List.copyOf(copies) : List.of();
    }
  }

  public Calendars calendars() {
    return new WorkingDays();
  }

  public Stock stock() {
    return new ListedStock();
  }

  private final class Shelves implements CopyStates {

    @Override
    public Set<ItemKey> available(Collection<StockItem> asked) {
      Set<ItemKey> found = new HashSet<>();
      asked.forEach(copy -> found.add(copy.key()));
      found.retainAll(onTheShelf);
      return found;
    }
  }

  /** Open from Monday to Friday. */
  private static final class WorkingDays implements Calendars {

    @Override
    public LocalDate dayAt(Isil library, Instant moment) {
      return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public LocalDate openOnOrAfter(Isil library, LocalDate day) {
      LocalDate open = day;
      while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
        open = open.plusDays(1);
      }
      return open;
    }

    @Override
    public Instant due(Isil library, Instant from, int days) {
      return openOnOrAfter(library, dayAt(library, from).plusDays(days))
          .plusDays(1)
          .atStartOfDay(ZoneOffset.UTC)
          .toInstant();
    }

    @Override
    public int openDaysBetween(Isil library, Instant from, Instant to) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoMeters implements InterlendingMeters {

    @Override
    public void moved(Progress.Name state) {
      // Nothing is counted here.
    }

    @Override
    public void told(String outcome) {
      // Nothing is counted here.
    }
  }
}
