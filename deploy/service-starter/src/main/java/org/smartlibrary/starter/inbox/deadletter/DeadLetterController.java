package org.smartlibrary.starter.inbox.deadletter;

import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What operators do with dead letters. A replay is requested here and done by the instance that
 * owns the event's partition, so that nobody handles beside it.
 */
@RestController
@RequestMapping("/api/operations/dead-letters")
class DeadLetterController {

  record Requested(long requested) {}

  private final MongoDeadLetters letters;

  DeadLetterController(MongoDeadLetters letters) {
    this.letters = letters;
  }

  @GetMapping
  Page<DeadLetterView> page(PageRequest page) {
    return letters.page(page).map(DeadLetterView::brief);
  }

  @GetMapping("/{id}")
  DeadLetterView one(@PathVariable String id) {
    return letters.find(id).map(DeadLetterView::full).orElseThrow(() -> unknown(id));
  }

  @PostMapping("/{id}/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Requested replay(@PathVariable String id) {
    if (!letters.requestReplay(id)) {
      throw unknown(id);
    }
    return new Requested(1);
  }

  @PostMapping("/replay")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Requested replayAll() {
    return new Requested(letters.requestReplayOfAll());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String id) {
    if (!letters.delete(id)) {
      throw unknown(id);
    }
  }

  private static RuntimeException unknown(String id) {
    return Problems.NOT_FOUND.because("There is no dead letter «%s».".formatted(id)).exception();
  }
}
