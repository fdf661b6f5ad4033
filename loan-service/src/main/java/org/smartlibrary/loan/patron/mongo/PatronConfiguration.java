package org.smartlibrary.loan.patron.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.List;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Eraser;
import org.smartlibrary.loan.patron.GuardedPins;
import org.smartlibrary.loan.patron.Pins;
import org.smartlibrary.loan.patron.ReaderRegister;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Standing;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers' collections, and who works on them. */
@Configuration(proxyBeanMethods = false)
class PatronConfiguration {

  /** By home and name, for a library's list of its readers. */
  static final CollectionIndexes READERS =
      new CollectionIndexes(
          MongoEnrolments.COLLECTION,
          List.of(
              new IndexModel(
                  Indexes.ascending(ReaderDocuments.HOME, ReaderDocuments.NAME, "_id"))));

  /** By reader, for who is erased. */
  static final CollectionIndexes KEYS =
      new CollectionIndexes(
          Keys.COLLECTION, List.of(new IndexModel(Indexes.ascending(Keys.READER))));

  @Bean
  Enrolments enrolments(MongoDatabase database, Clock clock) {
    return new MongoEnrolments(database, clock);
  }

  @Bean
  CollectionIndexes readerIndexes() {
    return READERS;
  }

  @Bean
  CollectionIndexes readerKeyIndexes() {
    return KEYS;
  }

  @Bean
  ReaderRegister readerRegister(Enrolments enrolments) {
    return new ReaderRegister(enrolments);
  }

  @Bean
  Standing readerStanding(Enrolments enrolments) {
    return new Standing(enrolments);
  }

  @Bean
  Pins pins(Enrolments enrolments, Clock clock) {
    return new GuardedPins(enrolments, clock);
  }

  @Bean
  Admittance admittance(Readers readers, Staff staff) {
    return new Admittance(readers, staff);
  }

  @Bean
  Eraser eraser(Enrolments enrolments, ObjectProvider<Ties> ties) {
    return new Eraser(enrolments, ties.orderedStream().toList());
  }
}
