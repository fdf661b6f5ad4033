package org.smartlibrary.catalog.record.marc;

import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MarcConfiguration {

  @Bean
  RecordReader recordReader() {
    return new MarcRecordReader();
  }

  @Bean
  RecordWriter recordWriter() {
    return new MarcRecordWriter();
  }
}
