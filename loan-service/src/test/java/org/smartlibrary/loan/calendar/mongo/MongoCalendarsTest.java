package org.smartlibrary.loan.calendar.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.calendar.CalendarStores;
import org.smartlibrary.loan.calendar.CalendarStoresContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoCalendarsTest extends CalendarStoresContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("calendars-" + UUID.randomUUID());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected CalendarStores stores() {
    return new CalendarStores(new MongoOpenings(database), new MongoHolidayYears(database));
  }
}
