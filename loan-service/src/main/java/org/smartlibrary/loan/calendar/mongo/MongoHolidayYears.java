package org.smartlibrary.loan.calendar.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.smartlibrary.loan.calendar.HolidayYear;
import org.smartlibrary.loan.calendar.HolidayYears;
import org.springframework.stereotype.Repository;

@Repository
class MongoHolidayYears implements HolidayYears {

  private static final int MOST = 200;

  private final VersionedCollection years;

  MongoHolidayYears(MongoDatabase database) {
    this.years = new VersionedCollection(database.getCollection("holidays"));
  }

  @Override
  public List<HolidayYear> all() {
    return years
        .documents()
        .find()
        .limit(MOST)
        .map(MongoHolidayYears::year)
        .into(new ArrayList<>());
  }

  @Override
  public boolean put(HolidayYear year) {
    return years.put(document(year), year.version());
  }

  private static Document document(HolidayYear year) {
    return new Document("_id", year.year())
        .append("version", year.version())
        .append("source", year.source())
        .append("holidays", year.holidays().stream().map(MongoHolidayYears::document).toList())
        .append("workdays", year.workdays().stream().map(LocalDate::toString).toList());
  }

  private static Document document(HolidayYear.Holiday holiday) {
    return new Document("from", holiday.from().toString())
        .append("until", holiday.until().toString())
        .append("name", holiday.name());
  }

  private static HolidayYear year(Document document) {
    return new HolidayYear(
        document.getInteger("_id"),
        document.getString("source"),
        document.getList("holidays", Document.class).stream()
            .map(MongoHolidayYears::holiday)
            .toList(),
        document.getList("workdays", String.class).stream().map(LocalDate::parse).toList(),
        document.getLong("version"));
  }

  private static HolidayYear.Holiday holiday(Document document) {
    return new HolidayYear.Holiday(
        LocalDate.parse(document.getString("from")),
        LocalDate.parse(document.getString("until")),
        document.getString("name"));
  }
}
