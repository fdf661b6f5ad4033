package org.smartlibrary.local.mongo.conformance;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same on the MongoDB that the environment names. */
@EnabledIfEnvironmentVariable(
    named = "MONGODB_URI",
    matches = ".+",
    disabledReason = "MONGODB_URI names no MongoDB to compare with")
class ConfiguredMongoConformanceTest extends MongoConformance {

  @Override
  String uri() {
    return System.getenv("MONGODB_URI");
  }
}
