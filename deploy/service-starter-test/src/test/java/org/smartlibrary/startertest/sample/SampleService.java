package org.smartlibrary.startertest.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Notes that libraries keep. */
@SpringBootApplication
class SampleService {}
