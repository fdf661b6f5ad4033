package org.smartlibrary.catalog.feed.spring;

import org.smartlibrary.catalog.feed.FeedWatch;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class FeedSchedule {

  private final FeedWatch watch;
  private final FeedFigures figures;

  FeedSchedule(FeedWatch watch, FeedFigures figures) {
    this.watch = watch;
    this.figures = figures;
  }

  @Scheduled(fixedDelayString = "${catalog.feeds.look:1s}")
  void look() {
    watch.look();
  }

  @Scheduled(fixedDelay = 15_000)
  void count() {
    figures.count();
  }
}
