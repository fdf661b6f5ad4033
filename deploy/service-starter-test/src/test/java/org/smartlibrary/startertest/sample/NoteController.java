package org.smartlibrary.startertest.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.LibraryHierarchy;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

  static final ProblemType FULL =
      new ProblemType(
          "notebook-full", HttpStatus.CONFLICT, "The notebook is full", "Start a new one.");

  record Author(@NotBlank String name) {}

  record Note(@Size(max = 10) String text, @Valid List<Author> authors) {}

  @Bean
  ProblemTypes noteProblems() {
    return ProblemTypes.of(FULL);
  }

  @Bean
  LibraryHierarchy oneAboveAll() {
    return (lower, upper) -> upper.equals(lower) || upper.value().equals("CN-ABOVE");
  }

  @GetMapping("/api/libraries/{isil}/notes")
  Page<String> notes(@PathVariable Isil isil, PageRequest page) {
    return Page.of(List.of(isil.value()), 1, page);
  }

  @GetMapping("/api/libraries/{isil}/notes/{id}")
  String note(@PathVariable Isil isil, @PathVariable String id) {
    return id;
  }

  @PutMapping("/api/libraries/{isil}/notes/{id}")
  String write(@PathVariable Isil isil, @PathVariable String id, @RequestBody @Valid Note note) {
    return note.text();
  }

  @PostMapping("/api/libraries/{isil}/notes")
  ResponseEntity<ProblemDetail> add(@PathVariable Isil isil) {
    return FULL.because("There is no page left.").with("pages", 100).response();
  }

  @GetMapping("/api/number")
  int number(@RequestParam int of) {
    return of;
  }

  @GetMapping("/api/broken")
  String broken() {
    throw new IllegalStateException("a secret of the database");
  }

  @GetMapping("/api/away")
  String away() {
    throw new CompletionException(new TimeoutException("no broker"));
  }

  @PostMapping("/api/me")
  Caller me(Caller caller) {
    return caller;
  }
}
