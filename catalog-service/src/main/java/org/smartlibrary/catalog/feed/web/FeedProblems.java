package org.smartlibrary.catalog.feed.web;

import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The refusals of the feeds. */
@Configuration(proxyBeanMethods = false)
class FeedProblems {

  static final ProblemType UNKNOWN_FEED =
      new ProblemType(
          "unknown-feed",
          HttpStatus.NOT_FOUND,
          "No such feed",
          "The library has no feed of that name. GET /api/libraries/{isil}/feeds lists those it has.");
  static final ProblemType UNKNOWN_RUN =
      new ProblemType(
          "unknown-run",
          HttpStatus.NOT_FOUND,
          "No such run",
          "The feed has no run of that name. GET /api/libraries/{isil}/feeds/{name}/runs lists those it has.");
  static final ProblemType WRONG_FEED =
      new ProblemType(
          "wrong-feed",
          HttpStatus.BAD_REQUEST,
          "The feed is not described as it should be",
          "The errors name each part of the description that is wrong, and what it can be.");
  static final ProblemType FORBIDDEN_ADDRESS =
      new ProblemType(
          "forbidden-address",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The address is not harvested",
          "Feeds are harvested over http or https from public addresses, without a name or a password in the address. An operator can allow a network of the library's own (catalog.feeds.allowed-networks).");
  static final ProblemType NOT_MARC =
      new ProblemType(
          "no-marc-format",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The metadata format is not MARC",
          "A catalogue is made of MARC records: ask the server for marcxml, marc21 or MarcXchange. What it offers is listed at its address with ?verb=ListMetadataFormats. Dublin Core (oai_dc) says too little to be taken.");

  @Bean
  ProblemTypes feedProblemTypes() {
    return ProblemTypes.of(UNKNOWN_FEED, UNKNOWN_RUN, WRONG_FEED, FORBIDDEN_ADDRESS, NOT_MARC);
  }
}
