package org.smartlibrary.loan.calendar.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.CalendarMeters;
import org.smartlibrary.loan.calendar.CalendarStores;
import org.smartlibrary.loan.calendar.HolidayYears;
import org.smartlibrary.loan.calendar.LibraryCalendars;
import org.smartlibrary.loan.calendar.Openings;
import org.smartlibrary.loan.member.Libraries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

  @Bean
  CalendarMeters calendarMeters(MeterRegistry registry) {
    return Counter.builder("calendar_never_opens_total")
            .description("Days that were asked of a library which does not open within two years")
            .register(registry)
        ::increment;
  }

  @Bean
  LibraryCalendars calendars(
      Libraries libraries,
      Openings openings,
      HolidayYears years,
      CalendarMeters meters,
      CalendarSettings settings,
      Clock clock) {
    return new LibraryCalendars(
        libraries, new CalendarStores(openings, years), meters, settings.believed(), clock);
  }
}
