package org.smartlibrary.loan.digital.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.smartlibrary.loan.digital.Allotting;
import org.smartlibrary.loan.digital.Licence;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.digital.Licences;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be lent digitally, and how often at once. */
@RestController
@RequestMapping("/api/digital/licences")
@Tag(name = "Digital lending")
class LicenceController {

  private final Licences licences;
  private final Allotting allotting;
  private final LicenceStanding standing;
  private final Staff staff;

  LicenceController(Licences licences, Allotting allotting, LicenceStanding standing, Staff staff) {
    this.licences = licences;
    this.allotting = allotting;
    this.standing = standing;
    this.staff = staff;
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "The licence as it is to be; what is lent stays lent",
      description =
          "For the staff of the owner. «shares» sets copies aside for provinces, by ISIL; together they"
              + " are at most «copies». A share that is lent is moved as it comes back.")
  LicenceView put(@PathVariable LicenceId id, @RequestBody LicenceForm form, Caller caller) {
    var licence = form.licence(id);
    var doing = "writes digital licence " + id;
    staff.actsFor(caller, licence.owner(), doing);
    licences
        .find(id)
        .map(Licence::owner)
        .filter(owner -> !owner.equals(licence.owner()))
        .ifPresent(owner -> staff.actsFor(caller, owner, doing));
    return standing.view(allotting.agree(licence));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A licence, with how many loans run and how many readers wait")
  LicenceView get(@PathVariable LicenceId id) {
    return licences
        .find(id)
        .map(standing::view)
        .orElseThrow(() -> DigitalProblems.unknown("licence " + id).exception());
  }

  @GetMapping
  @Operation(summary = "All licences, or those of a title in the union")
  Page<LicenceView> list(@RequestParam Optional<UnionId> title, PageRequest request) {
    return licences.page(title, request).map(standing::view);
  }
}
